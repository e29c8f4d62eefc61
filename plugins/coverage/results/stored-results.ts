import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { summarisePortfolio } from '../core/index.ts'
import type { Id } from '../portfolio/index.ts'
import {
  inView,
  type Patchable,
  type Result,
  readPatchable,
  readStored,
  type StoredResult,
} from './result.ts'
import { RESULTS } from './results-collection.ts'

/** The stored result of a municipality, past access rules: callers answer for what they show of it. */
export async function findResult(payload: Payload, municipality: Id): Promise<StoredResult | null> {
  const where = { municipality: { equals: municipality } }
  return readStored(await payload.db.findOne({ collection: RESULTS, where }))
}

/** The same without its origins, which are half of it and do not follow from offers. */
export async function findPatchable(payload: Payload, municipality: Id): Promise<Patchable | null> {
  return readPatchable(
    await payload.db.findOne({
      collection: RESULTS,
      where: { municipality: { equals: municipality } },
      select: {
        municipality: true,
        number: true,
        year: true,
        method: true,
        portfolio: true,
        documents: true,
        nationalHash: true,
        computedAt: true,
        isPending: true,
        revision: true,
      },
    }),
  )
}

/** The revision of what is stored for a municipality; undefined when nothing is. */
export async function findRevision(
  payload: Payload,
  municipality: Id,
): Promise<string | null | undefined> {
  const doc = await payload.db.findOne<{ id: Id; revision?: string | null }>({
    collection: RESULTS,
    where: { municipality: { equals: municipality } },
    select: { revision: true },
  })
  return doc ? (doc.revision ?? null) : undefined
}

type Writing = Readonly<{
  municipality: Id
  /** All of it, or what has changed of what is stored. */
  result: Result | Pick<Result, 'portfolio' | 'documents'>
  /** The revision that was there before the result was computed; undefined when nothing was. */
  over: string | null | undefined
  at: Date
}>

/**
 * Stores a result unless somebody else has stored one since `over` was read. Whoever computed from
 * older documents cannot write over one who computed from newer ones, in whatever process.
 *
 * @returns the new revision; null when nothing was stored
 */
export async function storeResult(payload: Payload, writing: Writing): Promise<string | null> {
  const { municipality, over } = writing
  const data = dataOf(writing)
  if (over !== undefined) return replaceResult(payload, { municipality, over, data })
  const revision = randomUUID()
  return (await createResult(payload, municipality, { ...data, revision })) ? revision : null
}

/**
 * Says that a stored result was found to be what its documents say: whoever read older documents
 * before that can no longer store over it.
 *
 * @returns the new revision; null when it was no longer there
 */
export async function confirmResult(
  payload: Payload,
  { municipality, over }: Pick<Replacement, 'municipality' | 'over'>,
): Promise<string | null> {
  return replaceResult(payload, { municipality, over, data: {} })
}

/** Says of results that what they depend on has changed, so that no computation under way can store over that. */
export async function markPending(payload: Payload, which: Where, at: Date): Promise<void> {
  await payload.db.updateMany({
    collection: RESULTS,
    where: which,
    data: { isPending: true, markedAt: at.toISOString(), revision: randomUUID() },
    returning: false,
  })
}

export async function forgetResult(payload: Payload, municipality: Id): Promise<void> {
  await payload.db.deleteMany({
    collection: RESULTS,
    where: { municipality: { equals: municipality } },
  })
}

type Replacement = Readonly<{
  municipality: Id
  over: string | null
  data: Record<string, unknown>
}>

/** @returns the new revision; null when the one to be replaced was not there */
async function replaceResult(
  payload: Payload,
  { municipality, over, data }: Replacement,
): Promise<string | null> {
  const revision = randomUUID()
  const replaced: unknown = await payload.db.updateOne({
    collection: RESULTS,
    where: { and: [{ municipality: { equals: municipality } }, revisionIs(over)] },
    data: { ...data, revision },
    select: { revision: true },
    // One statement: it finds and changes at once, or finds nothing.
    options: { atomic: true },
  })
  return replaced === null || replaced === undefined ? null : revision
}

/** The first may be one of two that begin at once; the other finds it next time. */
async function createResult(
  payload: Payload,
  municipality: Id,
  data: Record<string, unknown>,
): Promise<boolean> {
  try {
    await payload.db.create({ collection: RESULTS, data })
    return true
  } catch (error) {
    const found = await findRevision(payload, municipality)
    if (found === undefined) throw error
    return false
  }
}

const revisionIs = (revision: string | null): Where =>
  revision === null ? { revision: { exists: false } } : { revision: { equals: revision } }

function dataOf({ municipality, result, at }: Writing): Record<string, unknown> {
  const { index } = summarisePortfolio(inView(result.portfolio, 'now'))
  const withPlans = summarisePortfolio(inView(result.portfolio, 'withPlans'))
  return {
    municipality,
    ...result,
    computedAt: at.toISOString(),
    isPending: false,
    effective: index?.effective ?? null,
    reach: index?.reach ?? null,
    breadth: index?.breadth ?? null,
    withPlansEffective: withPlans.index?.effective ?? null,
  }
}
