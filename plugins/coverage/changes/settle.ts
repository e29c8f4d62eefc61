import type { Payload } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import { findMunicipalitiesUsing, type Id } from '../portfolio/index.ts'
import type { ResultKeeper } from '../results/index.ts'
import { type Change, crossOut } from './outbox.ts'
import { takeTurns } from './take-turns.ts'
import type { Touched } from './touched.ts'

/** So many municipalities are computed before the writer of a change is answered; more are left to the job. */
const atOnce = 8

type Settle = (changes: readonly Change[]) => Promise<Readonly<{ isLeftToJob: boolean }>>

/** Computes what changes touch, or marks it for the job where it is much, and crosses the changes out. */
export function settling(
  payload: Payload,
  options: CoveragePluginOptions,
  results: ResultKeeper,
): Settle {
  const inTurn = takeTurns<Id, Id | 'all'>((municipality, offers) => {
    const some = [...offers].filter((offer) => offer !== 'all')
    return results.refresh(municipality, offers.has('all') ? 'all' : new Set(some))
  })

  async function settleMunicipal(touched: readonly Touched[]): Promise<void> {
    const each = touched.flatMap(({ municipalities }) => municipalities)
    const done = await Promise.allSettled(each.map(({ id, offer }) => inTurn(id, offer ?? 'all')))
    const failures = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    if (failures.length > 0) throw new AggregateError(failures, 'coverage: not computed')
  }

  /** @returns whether there is work for the job */
  async function settleNational(touched: readonly Touched[]): Promise<boolean> {
    if (touched.some(({ everything }) => everything)) {
      await results.markPending({})
      return true
    }
    const programs = [...new Set(touched.flatMap((each) => each.programs))]
    if (programs.length === 0) return false
    const users = await findMunicipalitiesUsing(payload, options, programs)
    if (users.length > atOnce) {
      await results.markPending({ municipality: { in: users } })
      return true
    }
    await settleMunicipal([
      { municipalities: users.map((id) => ({ id, offer: null })), programs: [], everything: false },
    ])
    return false
  }

  return async (changes) => {
    const touched = changes.map((change) => change.touched)
    const isLeftToJob = await settleNational(touched)
    await settleMunicipal(touched)
    crossOut(payload, changes)
    return { isLeftToJob }
  }
}
