import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves the admin, behind the Express front, and nothing else. `payload` stays outside the
 * bundle so that the process has one copy of it; types are checked by `npm test`.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['payload', '@payloadcms/graphql'],
  allowedDevOrigins: ['localhost'],
}

export default withPayload(config)
