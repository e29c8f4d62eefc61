import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../transactions/index.ts'

const KV = 'payload-kv'
const key = 'links-turn'

/** Nobody works for as long; who has died is waited for so long. */
const longest = 15 * 60_000

/**
 * Takes the turn for this process, so that of several servers one asks at a time. Who takes it at the
 * same moment as another loses it: the database lets only one transaction write the row.
 *
 * @returns what gives it back; null when somebody else has it
 */
export async function takeTurn(payload: Payload): Promise<(() => Promise<void>) | null> {
  const until = Date.now() + longest
  try {
    if (!(await inOwnTransaction(payload, (req) => write(payload, { req, until })))) return null
  } catch (error) {
    const held = await findTurn(payload)
    if (held && held.until > Date.now()) return null
    throw error
  }
  return async () => {
    const held = await findTurn(payload)
    if (held?.until === until) await update(payload, { id: held.id, until: 0 })
  }
}

type Writing = Readonly<{ req: PayloadRequest; until: number }>

async function write(payload: Payload, { req, until }: Writing): Promise<boolean> {
  const held = await findTurn(payload, req)
  if (held && held.until > Date.now()) return false
  if (held) await update(payload, { id: held.id, until, req })
  else await payload.db.create({ collection: KV, data: { key, data: { until } }, req })
  return true
}

async function findTurn(payload: Payload, req?: PayloadRequest) {
  const row = await payload.db.findOne<Readonly<{ id: string; data?: unknown }>>({
    collection: KV,
    where: { key: { equals: key } },
    ...(req ? { req } : {}),
  })
  return row ? { id: row.id, until: Number(Object(row.data).until ?? 0) } : null
}

type Update = Readonly<{ id: string; until: number; req?: PayloadRequest }>

const update = ({ db }: Payload, { id, until, req }: Update) =>
  db.updateOne({ collection: KV, id, data: { key, data: { until } }, ...(req ? { req } : {}) })
