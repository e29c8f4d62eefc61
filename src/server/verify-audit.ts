import { ConfigurationError } from '../configuration-error.ts'

const reasons = {
  missing: 'raden mangler',
  altered: 'innholdet er endret etter at raden ble skrevet',
  moved: 'raden står ikke der den ble forseglet, eller forseglingen er endret',
  copied: 'raden er en kopi av en annen',
  reported: 'serveren fant selv at loggen var endret og skrev det her',
  'head-forged': 'kjedens slutt er ikke skrevet av serveren',
  'head-missing': 'kjedens slutt er borte',
  'start-forged': 'kjedens begynnelse er ikke skrevet av serveren',
  'ends-early': 'kjeden slutter for tidlig: rader er borte fra slutten',
  'not-the-noted-one': 'raden er en annen enn den som ble notert',
} as const

/**
 * `npm run audit:verify`: reads the whole audit log. Ends with 0 when it is whole, with 1 and the
 * number of the first row that is not, with 2 when it could not tell.
 */
try {
  const { getPayload } = await import('payload')
  const { default: config, environment } = await import('../../payload.config.ts')
  const { verifyAuditLog } = await import('../../plugins/audit/index.ts')
  const { migrate } = await import('../migrate.ts')
  const noted = readNoted(process.argv.slice(2))
  const payload = await getPayload({ config })
  await migrate(payload, environment.database)
  const { fault, checked, waiting, start, head } = await verifyAuditLog(payload, noted)
  const isEmpty = fault === null && head.sequence === 0
  process.stdout.write(`${checked} rader kontrollert, fra nummer ${start.sequence + 1}. `)
  process.stdout.write(`${waiting} venter på forsegling.\n`)
  if (fault) process.stdout.write(`BRUTT ved rad ${fault.sequence}: ${reasons[fault.reason]}.\n`)
  if (isEmpty) {
    process.stdout.write('Loggen er tom: serveren har aldri gått her, eller alt er slettet.\n')
  }
  if (!fault && !isEmpty) {
    process.stdout.write(
      `Loggen er hel. Noter slutten et annet sted: ${head.sequence}:${head.hash}\n`,
    )
  }
  await payload.destroy()
  process.exit(fault || isEmpty ? 1 : 0)
} catch (error) {
  const reason = error instanceof ConfigurationError ? error.message : error
  process.stderr.write(`Loggen kunne ikke kontrolleres.\n${String(reason)}\n`)
  process.exit(2)
}

function readNoted([name, given = '']: string[]): { sequence: number; hash: string } | undefined {
  if (name === undefined) return undefined
  const [, sequence, hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(given) ?? []
  if (name === '--head' && sequence !== undefined) return { sequence: Number(sequence), hash }
  throw new ConfigurationError(
    `audit:verify: takes --head NUMBER:HASH, as an earlier run printed it. Received ${JSON.stringify([name, given].join(' '))}.`,
  )
}
