import type { Payload } from 'payload'
import type { Id } from '../portfolio/index.ts'
import { nameOfContent } from './name-of-content.ts'
import type { RefreshContext } from './refresh-context.ts'
import type { Result, StoredResult } from './result.ts'
import { findResult, findRevision, storeResult } from './stored-results.ts'

/** What is stored for a municipality: nothing, a result, or one that an earlier version wrote. */
export type Found = StoredResult | Readonly<{ revision: string | null }> | undefined

/** The result and, where it cannot be read, at least its revision. */
export async function findStored(payload: Payload, municipality: Id): Promise<Found> {
  const readable = await findResult(payload, municipality)
  if (readable) return readable
  const revision = await findRevision(payload, municipality)
  return revision === undefined ? undefined : { revision }
}

/**
 * Stores a result over what was found before it was computed, unless it is the same.
 *
 * @returns `same` when nothing was written, `renewed` when the same no longer waits, `lost` when
 *   somebody else was first
 */
export async function storeWhole(
  { payload, clock }: RefreshContext,
  { municipality, result, found }: Readonly<{ municipality: Id; result: Result; found: Found }>,
): Promise<'same' | 'renewed' | 'stored' | 'lost'> {
  const isKnown = found !== undefined && 'portfolio' in found && isSame(result, found)
  if (isKnown && !found.isPending) return 'same'
  const over = found?.revision
  const revision = await storeResult(payload, { municipality, result, over, at: clock() })
  if (revision === null) return 'lost'
  return isKnown ? 'renewed' : 'stored'
}

const isSame = (one: Result, other: Result): boolean => contentOf(one) === contentOf(other)

const contentOf = (result: Result): string => {
  const { number, year, method, portfolio, origins, documents, nationalHash } = result
  return nameOfContent([number, year, method, portfolio, origins, documents, nationalHash])
}
