import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../transactions/index.ts'
import { beginning, checkingChain, type Seals, type Standing } from '../chain/index.ts'
import type { Event } from '../entries/index.ts'
import { deleteUpTo, findFirstSince, linkOf, listSealed } from './rows.ts'
import { findStanding, storeStanding } from './standings.ts'

type Pruning = Readonly<{
  seals: Seals
  /** What is older goes. */
  before: Date
  write: (req: PayloadRequest, event: Event) => Promise<void>
}>

/** So many rows go in one transaction. */
const together = 1000

/**
 * Deletes what is older than a moment from the beginning of the chain, and stores the place and hash
 * of the last row that went, signed, so that the rest still verifies. What does not verify is kept:
 * it is evidence.
 *
 * @returns how many rows went
 */
export async function pruneLog(payload: Payload, pruning: Pruning): Promise<number> {
  const first = await findFirstSince(payload, pruning.before)
  // Where everything is old, everything stays until there is something newer.
  const end = (first?.sequence ?? 1) - 1
  let gone = 0
  for (;;) {
    const some = await pruneSome(payload, pruning, end)
    gone += some
    if (some < together) return gone
  }
}

async function pruneSome(payload: Payload, pruning: Pruning, end: number): Promise<number> {
  const { seals, write } = pruning
  const over = await findStanding(payload, seals, 'pruned')
  if (over && !over.isTrue) throw new Error('audit: the start of the chain is forged')
  const start: Standing = over ? { sequence: over.sequence, hash: over.hash } : beginning
  if (end <= start.sequence) return 0
  const rows = await listSealed(payload, start.sequence, together)
  const links = rows.flatMap((row) => linkOf(row) ?? []).filter(({ sequence }) => sequence <= end)
  // A report of tampering may grow old like any other row.
  const chain = checkingChain(seals, start, () => false)
  const fault = chain.next(links)
  if (fault)
    throw new Error(`audit: row ${fault.sequence} is ${fault.reason}, so nothing is pruned`)
  const standing = chain.standing()
  await inOwnTransaction(payload, async (req) => {
    const isStored = await storeStanding(req, seals, { name: 'pruned', standing, over })
    if (!isStored) throw new Error('audit: another server prunes')
    await deleteUpTo(req, standing.sequence)
    await write(req, { action: 'log-pruned', times: links.length })
  })
  return links.length
}
