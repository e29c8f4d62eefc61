import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '../../after-commit/index.ts'
import { inOwnTransaction } from '../../transactions/index.ts'
import { type Standing, sealsOf } from '../chain/index.ts'
import { type Event, makeEntry } from '../entries/index.ts'
import type { AuditPluginOptions } from '../options.ts'
import { type Refusal, recordingRefusals } from '../refusals/index.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { pruneLog } from './prune-log.ts'
import { insertRow } from './rows.ts'
import { sealingRows, type Written } from './seal-rows.ts'
import { findStanding } from './standings.ts'
import { type Verdict, verifyLog } from './verify-log.ts'

/** Everything that is done with the log of one database. */
export type LogKeeper = Readonly<{
  /** Writes a row in the transaction of the request. */
  write: (req: PayloadRequest, event: Event) => Promise<void>
  /** Writes a refusal down soon, outside any transaction and together with others that are alike. */
  refuse: (refusal: Refusal) => void
  /** Seals what waits. */
  seal: () => Promise<void>
  /** Deletes what is older than the retention. */
  prune: (now: Date) => Promise<void>
  /** Writes the first row of a new log. */
  begin: () => Promise<void>
  verify: (noted?: Standing) => Promise<Verdict>
  /** Writes and seals all that waits, before the database is closed. */
  close: () => Promise<void>
}>

/** Many at once cost little more than one, and nobody waits for it. In milliseconds. */
const soon = 250

export function keepLog(payload: Payload, options: AuditPluginOptions): LogKeeper {
  const seals = sealsOf(options.secret)
  const noteWritten = afterCommit<Written>(payload, async (written) => {
    sealing.watch(written)
    sealSoon()
  })

  async function write(req: PayloadRequest, event: Event): Promise<void> {
    if (options.isUnrecorded?.(req)) return
    await insert(req, makeEntry(options, req, event))
  }

  async function insert(req: PayloadRequest, entry: ReturnType<typeof makeEntry>): Promise<void> {
    const signature = seals.sign(entry)
    await insertRow(req, entry, signature)
    await noteWritten(req, { entry: entry.entry, signature })
  }

  const sealing = sealingRows({ payload, seals, write })
  const refusals = recordingRefusals(payload, async (found) => {
    await inOwnTransaction(payload, async (req) => {
      for (const { origin, event } of found) await insert(req, makeEntry(options, origin, event))
    })
  })
  const seal = oneAtATime(() => retrying(sealing.seal))

  let timer: NodeJS.Timeout | null = null
  function sealSoon(): void {
    timer ??= setTimeout(() => {
      timer = null
      seal().catch((err: unknown) => payload.logger.warn({ err }, 'audit: not sealed yet'))
    }, soon).unref()
  }

  return {
    write,
    refuse: refusals.note,
    seal,
    verify: (noted) => verifyLog(payload, seals, noted),
    begin: async () => {
      if ((await findStanding(payload, seals, 'head')) !== null) return
      await inOwnTransaction(payload, (req) => write(req, { action: 'log-started' }))
      await seal()
    },
    prune: async (now) => {
      const before = new Date(now.getTime() - options.retentionDays * 24 * 60 * 60 * 1000)
      const gone = await pruneLog(payload, { seals, before, write })
      if (gone > 0) payload.logger.info({ gone }, 'audit: old rows were deleted')
    },
    close: async () => {
      await refusals.flush()
      if (timer) clearTimeout(timer)
      // A program that only reads the log must not write to it.
      if (sealing.isWaiting()) await seal()
    },
  }
}

/** Two servers that seal at once: one has to come again. */
async function retrying(work: () => Promise<void>): Promise<void> {
  for (const pause of [50, 150, 500]) {
    try {
      return await work()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause * Math.random() + pause))
    }
  }
  await work()
}
