import type { GlobalSlug, PayloadRequest } from 'payload'
import { inTransaction } from './in-transaction.ts'
import type { Seeding, Written } from './write-once.ts'

type Part = Readonly<{
  /** What it is called in the progress lines. */
  label: string
  global: GlobalSlug
  write: (req: PayloadRequest) => Promise<unknown>
}>

/** Fills a global that nobody has ever saved. One that was saved and emptied stays empty. */
export async function writeGlobalOnce(
  { payload, report }: Seeding,
  { label, global, write }: Part,
): Promise<Written> {
  const created = await inTransaction(payload, async (req) => {
    const { totalDocs } = await payload.countGlobalVersions({ global, req })
    if (totalDocs > 0) return 0
    await write(req)
    return 1
  })
  report(`${label}: 1 av 1`)
  return { created, total: 1, ids: new Map() }
}
