import type { Filter } from './mongo.ts'
import { conditionsOf, textOf, together } from './simplify.ts'

/** What Payload asks of a document that is not to lie in the bin, made simpler. */
export const isNotInBin: Filter = { deletedAt: { $eq: null } }

/**
 * The very contrary. That there is such a field goes without saying; said, an index finds the few that
 * lie there without a look at the others.
 */
export const isInBin: Filter = { deletedAt: { $exists: true, $ne: null } }

/** What else a filter asks; null when it does not ask about the bin. */
export function besidesBin(filter: Filter): Filter | null {
  const all = conditionsOf(filter)
  const others = all.filter((condition) => textOf(condition) !== textOf(isNotInBin))
  return others.length < all.length ? together(others) : null
}
