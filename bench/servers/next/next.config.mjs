import { resolve } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

const root = resolve('.')

/**
 * Payload's route handlers in a Next of their own, as Payload's templates have them, to be measured
 * beside ours. Built in the repository, whose packages it uses.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: ['payload', '@payloadcms/graphql'],
}

export default withPayload(config)
