import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../transactions/index.ts'
import { beginning, type Seals, type Standing } from '../chain/index.ts'
import type { Event } from '../entries/index.ts'
import { findEntries, findLast, listUnsealed, placeRow, type StoredRow } from './rows.ts'
import { findStanding, type StandingName, storeStanding } from './standings.ts'

export type Written = Readonly<{ entry: string; signature: string }>

type Context = Readonly<{
  payload: Payload
  seals: Seals
  /** Writes a row of the log's own. */
  write: (req: PayloadRequest, event: Event) => Promise<void>
}>

/** So many rows are sealed in one transaction, which keeps other writers waiting on SQLite. */
const together = 100

/** Beyond this, what was written and not sealed yet is not watched any more. */
const watched = 10_000

/**
 * Puts rows in order, after their transactions: a change writes its row without knowing its place,
 * so that two changes never wait for each other because of the log. Whoever seals takes the place
 * of the head of the chain, which only one can; what another has sealed is left alone.
 *
 * Between its commit and its seal a row could be deleted without leaving a gap. So the process that
 * wrote it remembers it until then, and reports it in the log when it is gone.
 */
export function sealingRows({ payload, seals, write }: Context) {
  const waiting = new Map<string, string>()
  let seen: Standing = beginning

  function watch(written: readonly Written[]): void {
    for (const { entry, signature } of written) waiting.set(entry, signature)
    for (const entry of [...waiting.keys()].slice(0, Math.max(waiting.size - watched, 0))) {
      waiting.delete(entry)
    }
  }

  /** Where to go on, and the head as it is stored. */
  async function findPlace(req: PayloadRequest) {
    const head = await findStanding(req, seals, 'head')
    const isTrue =
      head?.isTrue &&
      head.sequence >= seen.sequence &&
      (head.sequence > seen.sequence || head.hash === seen.hash)
    if (head && isTrue) return { last: head, head }
    const last = (await findLast(req)) ?? (await findStanding(req, seals, 'pruned'))
    if (head || last || seen.sequence > 0) {
      // Going on from the rows that are there hides nothing: this row is a fault for ever.
      payload.logger.error('audit: the head of the chain is not the one a server wrote')
      await write(req, { action: 'chain-broken' })
    }
    return { last: { sequence: last?.sequence ?? 0, hash: last?.hash ?? '' }, head }
  }

  /** Those that are not among the rows that wait may have been sealed by another server. */
  async function findMissing(
    req: PayloadRequest,
    { written, found }: Readonly<{ written: readonly string[]; found: readonly StoredRow[] }>,
  ): Promise<string[]> {
    const names = new Set(found.map(({ content }) => content.entry))
    const unseen = written.filter((entry) => !names.has(entry))
    const elsewhere = new Set((await findEntries(req, unseen)).map(({ content }) => content.entry))
    return unseen.filter((entry) => !elsewhere.has(entry))
  }

  async function findUnsealed(
    req: PayloadRequest,
    written: readonly string[],
  ): Promise<StoredRow[]> {
    const found = await listUnsealed(req, together)
    const missing = await findMissing(req, { written, found })
    for (const entry of missing) {
      payload.logger.error({ entry }, 'audit: a row was gone before it was sealed')
      await write(req, { action: 'row-missing', document: { id: entry } })
    }
    return missing.length === 0 ? found : listUnsealed(req, together)
  }

  /** @returns how many rows were sealed */
  async function sealSome(): Promise<number> {
    const begun = [...waiting.keys()]
    const { sealed, standing } = await inOwnTransaction(payload, async (req) => {
      const { last, head } = await findPlace(req)
      const rows = await findUnsealed(req, begun)
      const place = await sealInOrder(req, last, rows)
      if (rows.length > 0) {
        const name: StandingName = 'head'
        const isFirst = await storeStanding(req, seals, { name, standing: place, over: head })
        if (!isFirst) throw new Error('audit: another server sealed at the same time')
      }
      return { sealed: rows, standing: place }
    })
    seen = standing
    const done = new Set(sealed.map(({ content }) => content.entry))
    const more = sealed.length === together
    for (const entry of begun) if (done.has(entry) || !more) waiting.delete(entry)
    return sealed.length
  }

  async function sealInOrder(
    req: PayloadRequest,
    start: Standing,
    rows: readonly StoredRow[],
  ): Promise<Standing> {
    let last: Standing = { sequence: start.sequence, hash: start.hash }
    for (const { id, signature } of rows) {
      const place = { sequence: last.sequence + 1, previous: last.hash }
      const hash = seals.link({ ...place, signature })
      await placeRow(req, id, { ...place, hash })
      last = { sequence: place.sequence, hash }
    }
    return last
  }

  return {
    watch,
    /** Whether rows that this process wrote are not sealed yet. */
    isWaiting: (): boolean => waiting.size > 0,
    /** Seals all that waits. */
    seal: async (): Promise<void> => {
      while ((await sealSome()) === together);
    },
  }
}
