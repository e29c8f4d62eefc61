import { createInterface } from 'node:readline'
import { getPayload } from 'payload'
import config, { environment } from '../../../payload.config.ts'
import { changesOf } from '../../../plugins/changes/index.ts'
import { migrate } from '../../../src/migrate.ts'

/**
 * A process that listens to the changes of a database. It takes commands and tells what it hears and
 * does, a line of JSON each, and ends with its input.
 */
const say = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`)

const payload = await getPayload({ config })
await migrate(payload, environment.database)
const feed = changesOf(payload)
feed.subscribe((changes, from) => say({ at: Date.now(), from, changes }))
await feed.start()
say({ ready: true })

const commands: Readonly<Record<string, (given: Command) => Promise<void>>> = {
  knownUntil: async () => say({ knownUntil: Date.now() - feed.age() }),
  write: async ({ id, data }) => {
    await payload.update({ collection: 'offers', id, data })
    say({ answered: id })
  },
  writeAndTakeBack: async ({ id, data }) => {
    const transactionID = await payload.db.beginTransaction()
    if (!transactionID) throw new Error('This database has no transactions.')
    await payload.update({ collection: 'offers', id, data, req: { transactionID } })
    await payload.db.rollbackTransaction(transactionID)
    say({ takenBack: id })
  },
  publishByJob: async ({ id }) => {
    const input = { type: 'publish', doc: { relationTo: 'offers', value: id } } as const
    await payload.jobs.queue({ task: 'schedulePublish', input })
    await payload.jobs.run()
    say({ answered: id })
  },
  writeAndDie: async ({ id, data }) => {
    // Listeners are told after the commit and before whoever wrote.
    feed.subscribe(() => process.kill(process.pid, 'SIGKILL'))
    await payload.update({ collection: 'offers', id, data })
  },
}

type Command = Readonly<{ what: string; id: string; data: object }>

for await (const line of createInterface({ input: process.stdin })) {
  const command: Command = JSON.parse(line)
  await commands[command.what]?.(command)
}
await payload.destroy()
process.exit(0)
