import type { Payload } from 'payload'
import { recheckCoverage } from '../../plugins/coverage/index.ts'

const mark = 'seeded'

/**
 * Writes the first content and the first administrator where there is none, and shows what it does.
 * A fill that was cut off goes on at the next start; one that was finished is never repeated, so
 * what an editor deletes stays deleted. The seed is loaded only when it is needed.
 */
export async function fillEmptyDatabase(payload: Payload): Promise<void> {
  if ((await payload.kv.get(mark)) === null) {
    const { seed } = await import('../seed/index.ts')
    say('Fyller en tom database med innhold:')
    await seed(payload, (line) => say(`  ${line}`))
    say('  Regner ut dekningen …')
    await recheckCoverage(payload)
    await payload.kv.set(mark, { at: new Date().toISOString() })
  }
  const { totalDocs: accounts } = await payload.count({ collection: 'users' })
  if (accounts === 0) await makeAdministrator(payload)
}

async function makeAdministrator(payload: Payload): Promise<void> {
  const { ensureAdministrator } = await import('../seed/index.ts')
  const account = await ensureAdministrator(payload)
  if (account === null) return
  say('')
  say('Første administrator (passordet vises bare denne ene gangen):')
  say(`  E-post   ${account.email}`)
  say(`  Passord  ${account.password}`)
}

const say = (line: string) => process.stdout.write(`${line}\n`)
