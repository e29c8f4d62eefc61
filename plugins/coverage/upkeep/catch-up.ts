import type { Payload } from 'payload'
import { type Change, listChanges, type settling } from '../changes/index.ts'
import type { Id } from '../portfolio/index.ts'
import type { ResultKeeper } from '../results/index.ts'

type Work = Readonly<{ results: ResultKeeper; settle: ReturnType<typeof settling> }>

/** How many results are computed between two looks at what waits. */
const batch = 25

/** A change younger than this, in milliseconds, is most likely being settled by whoever made it. */
const grace = 15_000

/** No more changes than this are settled in one go; the rest wait for the next. */
const most = 1000

/**
 * The job that makes results follow: settles changes whose writer died or failed, then computes what
 * waits until nothing does. What is left to do is in the database, so that any process can go on
 * where another stopped; two at once do some of it twice and none of it wrong.
 */
export function catchingUp(payload: Payload, { results, settle }: Work) {
  let running: Promise<void> | null = null
  let isAskedAgain = false

  async function catchUp(): Promise<void> {
    const failures = await settleLeft(new Date())
    await computePending()
    if (failures.length > 0) throw new AggregateError(failures, 'coverage: changes are left over')
  }

  /** Each by itself, so that one that fails does not hold up the others. */
  async function settleLeft(now: Date): Promise<unknown[]> {
    const before = new Date(now.getTime() - grace)
    const failures: unknown[] = []
    for (const change of await listChanges(payload, { before, limit: most })) {
      await settleOne(change).catch((error: unknown) => failures.push(error))
    }
    return failures
  }

  const settleOne = async (change: Change): Promise<void> => {
    await settle([change])
  }

  async function computePending(): Promise<void> {
    const failing = new Set<Id>()
    const failures: unknown[] = []
    for (;;) {
      const pending = await results.listPending(batch + failing.size)
      const next = pending.filter((id) => !failing.has(id))
      if (next.length === 0) break
      try {
        await results.refreshMany(next)
      } catch (error) {
        failures.push(error)
        // One that fails must not hold up those after it: it waits for the next time.
        for (const id of next) failing.add(id)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'coverage: results are left over')
  }

  async function run(): Promise<void> {
    do {
      isAskedAgain = false
      await catchUp()
    } while (isAskedAgain)
  }

  /** Resolves when nothing waits any more, whoever asked. Throws what stopped it. */
  return (): Promise<void> => {
    isAskedAgain = true
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}
