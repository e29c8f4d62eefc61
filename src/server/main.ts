import { ConfigurationError } from '../configuration-error.ts'
import { boundHeapGrowth } from './bound-heap-growth.ts'

boundHeapGrowth()

/** The one-box process: API, admin and jobs. */
try {
  const { default: config, environment } = await import('../../payload.config.ts')
  const { start } = await import('./start.ts')
  const { announce } = await import('./announce.ts')
  const { fillEmptyDatabase } = await import('./fill-empty-database.ts')
  const { keepAuditLog } = await import('../../plugins/audit/index.ts')
  const { keepCoverageUp } = await import('../../plugins/coverage/index.ts')
  const { keepLinksChecked } = await import('../../plugins/links/index.ts')
  const running = await start({
    config,
    environment,
    withAdmin: true,
    beforeAnswering: async (payload) => {
      await keepAuditLog(payload, { isWorking: environment.runsJobs })
      await fillEmptyDatabase(payload)
    },
  })
  announce(environment)
  if (environment.runsJobs) {
    keepCoverageUp(running.payload)
    keepLinksChecked(running.payload)
  }
  // Ctrl+C under npm arrives twice; the second time must not end what the first began.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
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
