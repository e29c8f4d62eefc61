import { ConfigurationError } from '../configuration-error.ts'

/** The one-box process: API, admin and jobs. */
try {
  const { default: config, environment } = await import('../../payload.config.ts')
  const { start } = await import('./start.ts')
  const { announce } = await import('./announce.ts')
  const { fillEmptyDatabase } = await import('./fill-empty-database.ts')
  const { refreshAllCoverage } = await import('../../plugins/coverage/index.ts')
  const running = await start({
    config,
    environment,
    withAdmin: true,
    beforeAnswering: fillEmptyDatabase,
  })
  announce(environment.publicUrl)
  // Figures depend on the year, and a process may have died between a change and its figures. Not
  // at once: whoever is waiting for the first page goes first.
  setTimeout(() => {
    refreshAllCoverage(running.payload).catch((error: unknown) => {
      running.payload.logger.error({ err: error }, 'the coverage could not be brought up to date')
    })
  }, 5_000).unref()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          running.payload.logger.error({ err: error }, 'stopping failed')
          process.exit(1)
        },
      )
    })
  }
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error
  process.stderr.write(`\nTiltaksvifte kan ikke starte.\n${error.message}\n`)
  process.exit(1)
}
