import type { Payload } from 'payload'
import {
  beginning,
  checkingChain,
  type Fault,
  isSameSeal,
  type Seals,
  type Standing,
} from '../chain/index.ts'
import { reports } from '../entries/index.ts'
import { linkOf, listSealed, listUnsealed } from './rows.ts'
import { findStanding, type StoredStanding } from './standings.ts'

export type Verdict = Readonly<{
  /** The first thing that is wrong; null when the log is whole. */
  fault: Fault | null
  /** How many rows were checked, and how many have no place in the chain yet. */
  checked: number
  waiting: number
  /** The last row there was before pruning, and the last there is. */
  start: Standing
  head: Standing
}>

const atOnce = 500

/**
 * Reads the whole log and says whether it is as the servers wrote it.
 *
 * @param noted where the chain stood some time ago, as somebody wrote it down outside the database
 */
export async function verifyLog(
  payload: Payload,
  seals: Seals,
  noted?: Standing,
): Promise<Verdict> {
  const start = await findStanding(payload, seals, 'pruned')
  const verdict = await verifyFrom(payload, { seals, start, noted })
  const after = await findStanding(payload, seals, 'pruned')
  // The job may have pruned meanwhile, and what it deleted is then missing to us.
  return after?.sequence === start?.sequence ? verdict : verifyLog(payload, seals, noted)
}

type Task = Readonly<{ seals: Seals; start: StoredStanding | null; noted: Standing | undefined }>

async function verifyFrom(payload: Payload, { seals, start, noted }: Task): Promise<Verdict> {
  const from: Standing = start ? { sequence: start.sequence, hash: start.hash } : beginning
  const head = await findStanding(payload, seals, 'head')
  const chain = checkingChain(seals, from, ({ action }) => reports.has(action))
  let notedHash: string | null = noted?.sequence === from.sequence ? from.hash : null
  let fault: Fault | null =
    start?.isTrue === false ? { sequence: from.sequence, reason: 'start-forged' } : null
  while (fault === null) {
    const rows = await listSealed(payload, chain.standing().sequence, atOnce)
    if (rows.length === 0) break
    fault = chain.next(rows.flatMap((row) => linkOf(row) ?? []))
    notedHash = rows.find(({ sequence }) => sequence === noted?.sequence)?.hash ?? notedHash
  }
  const last = chain.standing()
  const unsealed = await listUnsealed(payload, 0)
  return {
    fault:
      fault ??
      checkEnd(head, last) ??
      checkNoted({ noted, notedHash, from, last }) ??
      (unsealed.every(({ content, signature }) => isSameSeal(seals.sign(content), signature))
        ? null
        : { sequence: last.sequence + 1, reason: 'altered' }),
    checked: last.sequence - from.sequence,
    waiting: unsealed.length,
    start: from,
    head: last,
  }
}

/** Rows that were sealed while we read lie after the head we know. */
function checkEnd(head: StoredStanding | null, last: Standing): Fault | null {
  if (head === null) {
    return last.sequence === 0 ? null : { sequence: last.sequence, reason: 'head-missing' }
  }
  if (!head.isTrue) return { sequence: head.sequence, reason: 'head-forged' }
  if (last.sequence < head.sequence) return { sequence: last.sequence + 1, reason: 'ends-early' }
  return null
}

type Noted = Readonly<{
  noted: Standing | undefined
  notedHash: string | null
  from: Standing
  last: Standing
}>

/** What was pruned since cannot be compared any more. */
function checkNoted({ noted, notedHash, from, last }: Noted): Fault | null {
  if (!noted || noted.sequence < from.sequence) return null
  if (last.sequence < noted.sequence) return { sequence: last.sequence + 1, reason: 'ends-early' }
  return notedHash === noted.hash ? null : { sequence: noted.sequence, reason: 'not-the-noted-one' }
}
