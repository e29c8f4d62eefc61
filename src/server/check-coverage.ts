import { ConfigurationError } from '../configuration-error.ts'

/**
 * `npm run coverage:check`: compares every stored result with the documents it is computed from, puts
 * right what differs and says where. Ends with 0 when nothing did, with 1 when something did, with 2
 * when it could not tell.
 */
try {
  const { getPayload } = await import('payload')
  const { default: config, environment } = await import('../../payload.config.ts')
  const { recheckCoverage } = await import('../../plugins/coverage/index.ts')
  const { migrate } = await import('../migrate.ts')
  const payload = await getPayload({ config })
  await migrate(payload, environment.database)
  const differing = await recheckCoverage(payload)
  await payload.destroy()
  process.stdout.write(
    differing.length === 0
      ? 'Dekningen stemmer med dokumentene i alle kommuner.\n'
      : `Dekningen var gammel og er rettet i ${differing.length} kommuner: ${differing.join(', ')}\n`,
  )
  process.exit(differing.length === 0 ? 0 : 1)
} catch (error) {
  const reason = error instanceof ConfigurationError ? error.message : error
  process.stderr.write(`Dekningen kunne ikke kontrolleres.\n${String(reason)}\n`)
  process.exit(2)
}
