import type { Payload, PayloadRequest } from 'payload'
import type { FindStored } from './find-stored.ts'
import { inTransaction } from './in-transaction.ts'

/** Where the content goes, and who is told how far it has come. */
export type Seeding = Readonly<{ payload: Payload; report: (line: string) => void }>

/** How much of one part was made now, how much there is, and the ids by public key. */
export type Written = Readonly<{
  created: number
  total: number
  ids: ReadonlyMap<string, string>
}>

export type Part<R> = Readonly<{
  /** What the records are called in the progress lines. */
  label: string
  records: readonly R[]
  keyOf: (record: R) => string
  findStored: FindStored
  /** Makes the document and its translations, and answers with its id. */
  write: (record: R, req: PayloadRequest) => Promise<string>
}>

/** Small enough that nobody else who writes to the same SQLite file has to wait long. */
const batchSize = 40
const millisecondsBetweenLines = 1000

/**
 * Makes the documents that are missing and leaves every stored one alone. What is missing is asked
 * for again inside each transaction, so that two servers starting at once do not make it twice.
 */
export async function writeOnce<R>({ payload, report }: Seeding, part: Part<R>): Promise<Written> {
  const { label, records, keyOf } = part
  const ids = new Map(await part.findStored(records.map(keyOf)))
  const missing = records.filter((record) => !ids.has(keyOf(record)))
  const say = () => report(`${label}: ${ids.size} av ${records.length}`)
  let created = 0
  let saidAt = Date.now()
  for (let start = 0; start < missing.length; start += batchSize) {
    const batch = missing.slice(start, start + batchSize)
    const { stored, made } = await inTransaction(payload, (req) => writeBatch(part, batch, req))
    for (const [key, id] of stored) ids.set(key, id)
    created += made
    if (Date.now() - saidAt > millisecondsBetweenLines && ids.size < records.length) {
      say()
      saidAt = Date.now()
    }
  }
  say()
  return { created, total: records.length, ids }
}

async function writeBatch<R>(part: Part<R>, batch: readonly R[], req: PayloadRequest) {
  const stored = new Map(await part.findStored(batch.map(part.keyOf), req))
  const missing = batch.filter((record) => !stored.has(part.keyOf(record)))
  for (const record of missing) stored.set(part.keyOf(record), await part.write(record, req))
  return { stored, made: missing.length }
}
