import { setTimeout as wait } from 'node:timers/promises'
import { isPresentArithmetic } from '../methods/index.ts'
import { norwegianYear } from '../norwegian-day.ts'
import {
  type Id,
  loadMunicipal,
  loadOffers,
  loadPrograms,
  type OfferDocument,
  programsOf,
} from '../portfolio/index.ts'
import { computeResult } from './compute-result.ts'
import type { National } from './national.ts'
import { patchResult, storedPrograms } from './patch-result.ts'
import type { RefreshContext } from './refresh-context.ts'
import type { Patchable } from './result.ts'
import { findStored, storeWhole } from './store-whole.ts'
import { confirmResult, findPatchable, forgetResult, storeResult } from './stored-results.ts'

/** What has changed in a municipality: some offers, or anything. */
export type Extent = ReadonlySet<Id> | 'all'

/** At most so many times somebody else may be first with a result before we give up for now. */
const attempts = 25

/**
 * Brings one municipality's result up to date with what is committed.
 *
 * @throws Error when others keep being first
 */
export async function refreshOne(
  context: RefreshContext,
  municipality: Id,
  extent: Extent,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (await tryToRefresh(context, municipality, extent)) return
    if (attempt > 1) await wait(Math.random() * 10 * attempt)
  }
  throw new Error(`coverage: others kept changing the result of municipality ${municipality}`)
}

async function tryToRefresh(
  context: RefreshContext,
  municipality: Id,
  extent: Extent,
): Promise<boolean> {
  if (extent === 'all') return refreshWhole(context, municipality)
  const { payload, options, clock, recent } = context
  const stored = recent.find(municipality) ?? (await findPatchable(payload, municipality))
  const national = stored && (await basisOf(context, stored))
  if (!stored || !national) return refreshWhole(context, municipality)
  const loaded = await loadOffers(payload, options, { id: { in: [...extent] } })
  const programs = await programsFor(context, stored, loaded)
  const result = patchResult(stored, { national, changed: extent, loaded, programs, at: clock() })
  recent.forget(municipality)
  const at = clock()
  const revision =
    result === null
      ? await confirmResult(payload, { municipality, over: stored.revision })
      : await storeResult(payload, { municipality, result, over: stored.revision, at })
  if (revision === null) return false
  recent.remember({ ...stored, ...result, revision })
  return true
}

async function refreshWhole(context: RefreshContext, municipality: Id): Promise<boolean> {
  const { payload, options, clock, national, rememberMethod } = context
  const found = await findStored(payload, municipality)
  const basis = await national.latest()
  const [documents] = await loadMunicipal(payload, options, [municipality])
  if (!documents) {
    await forgetResult(payload, municipality)
    return true
  }
  await rememberMethod(basis, clock())
  const result = computeResult(basis, documents, clock())
  const outcome = await storeWhole(context, { municipality, result, found })
  if (outcome !== 'same' || !found) return outcome !== 'lost'
  return (await confirmResult(payload, { municipality, over: found.revision })) !== null
}

/** The national documents a result was made from, if all of it but its offers is as it would be now. */
async function basisOf(
  { clock, national }: RefreshContext,
  { isPending, year, method, nationalHash }: Patchable,
): Promise<National | null> {
  if (isPending || year !== norwegianYear(clock()) || !isPresentArithmetic(method)) return null
  return national.like(nationalHash)
}

/** As they are in the result, which follows when one changes; those that are new to it are read. */
async function programsFor(
  { payload, options }: RefreshContext,
  stored: Patchable,
  offers: readonly OfferDocument[],
) {
  const known = storedPrograms(stored)
  const missing = programsOf(offers).filter((id) => !known.has(id))
  return new Map([...known, ...(await loadPrograms(payload, options, missing))])
}
