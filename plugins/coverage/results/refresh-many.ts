import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type Id, loadMunicipal } from '../portfolio/index.ts'
import { computeResult } from './compute-result.ts'
import type { RefreshContext } from './refresh-context.ts'
import { refreshOne } from './refresh-one.ts'
import { type Found, findStored, storeWhole } from './store-whole.ts'

/** How many municipalities are read at a time. */
const batch = 25

/**
 * Brings many results up to date, from all their documents.
 *
 * @returns the numbers of the municipalities whose stored result was not what their documents say
 * @throws AggregateError when all others are done
 */
export async function refreshMany(
  context: RefreshContext,
  municipalities: readonly Id[],
): Promise<string[]> {
  const differing: string[] = []
  const failures: unknown[] = []
  for (let from = 0; from < municipalities.length; from += batch) {
    const done = await refreshBatch(context, municipalities.slice(from, from + batch))
    differing.push(...done.differing)
    failures.push(...done.failures)
  }
  if (failures.length === 0) return differing
  throw new AggregateError(failures, `coverage: ${failures.length} results could not be computed`)
}

type Outcome = Readonly<{ differing: string[]; failures: unknown[] }>

/** Revisions first, then documents: what changes in between makes the store fail, not the figures. */
async function refreshBatch(
  context: RefreshContext,
  municipalities: readonly Id[],
): Promise<Outcome> {
  const { payload, options, clock, national, rememberMethod } = context
  const found = await findEach(payload, municipalities)
  const basis = await national.latest()
  const documents = await loadMunicipal(payload, options, municipalities)
  await rememberMethod(basis, clock())
  const outcome: Outcome = { differing: [], failures: [] }
  for (const each of documents) {
    await attempt(outcome, async () => {
      const municipality = each.municipality.id
      const result = computeResult(basis, each, clock())
      const writing = { municipality, result, found: found.get(municipality) }
      const stored = await storeWhole(context, writing)
      if (stored === 'lost') await refreshOne(context, municipality, 'all')
      if (stored === 'stored') outcome.differing.push(result.number)
    })
  }
  // A result that outlived its municipality would wait, and be asked for, for ever.
  const existing = new Set(documents.map(({ municipality }) => municipality.id))
  for (const id of municipalities.filter((each) => found.get(each) && !existing.has(each))) {
    await attempt(outcome, () => refreshOne(context, id, 'all'))
  }
  return outcome
}

async function findEach(
  payload: Payload,
  municipalities: readonly Id[],
): Promise<ReadonlyMap<Id, Found>> {
  const found = new Map<Id, Found>()
  for (const id of municipalities) {
    await othersFirst()
    found.set(id, await findStored(payload, id))
  }
  return found
}

/** One that fails does not hold up the others. */
async function attempt({ failures }: Outcome, work: () => Promise<void>): Promise<void> {
  // SQLite answers without ever leaving the process, so that nobody else would get a turn.
  await othersFirst()
  await work().catch((error: unknown) => failures.push(error))
}
