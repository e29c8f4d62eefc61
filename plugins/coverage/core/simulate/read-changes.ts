import { suggest } from '../check/closest-word.ts'
import type { Found } from '../check/found.ts'
import type { Limits } from '../check/limits.ts'
import { type ListLimit, readList } from '../check/read-list.ts'
import { readOffer } from '../check/read-offer.ts'
import { readOptional } from '../check/read-optional.ts'
import { readRecord } from '../check/read-record.ts'
import { readText } from '../check/read-text.ts'
import { showValue } from '../check/show-value.ts'
import type { Offer, Portfolio } from '../portfolio.ts'
import type { PortfolioChanges } from './apply-changes.ts'

const CHANGES_KEYS = ['add', 'remove', 'change'] satisfies (keyof PortfolioChanges)[]

type Listed = ReadonlyMap<string, Offer>

/** Each record on its own, and whether the offers that are named are there. */
export function readChanges(found: Found, { offers }: Portfolio, limits: Limits): PortfolioChanges {
  const at = readRecord(found, CHANGES_KEYS)
  const listed: Listed = new Map(offers.map((offer) => [offer.id, offer]))
  const free = Math.max(0, limits.maxOffers - offers.length)
  const most = { add: free, remove: limits.maxOffers, change: limits.maxOffers }
  const listOf = <Item>(key: keyof PortfolioChanges, readItem: (item: Found) => Item) => {
    const limit: ListLimit = { max: most[key], rule: 'too-many-offers' }
    return readOptional(at(key), (list) => readList(list, limit, readItem)) ?? []
  }
  const changed = listOf('change', (offer) => readChange(offer, listed, limits))
  return {
    add: listOf('add', (offer) => readOffer(offer, limits)),
    remove: listOf('remove', (id) => readListedId(id, listed, limits)),
    change: changed.filter((offer) => offer !== null),
  }
}

/** The offer as it would be: what is given, and the rest as it is. */
function readChange(found: Found, listed: Listed, limits: Limits): Offer | null {
  const { value, path, report } = found
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return readOffer(found, limits)
  }
  const given: Readonly<Record<string, unknown>> = { ...value }
  const id = readListedId({ value: given.id, path: `${path}.id`, report }, listed, limits)
  const offer = listed.get(id)
  return offer ? readOffer({ value: { ...offer, ...given }, path, report }, limits) : null
}

function readListedId(found: Found, listed: Listed, { maxTextLength }: Limits): string {
  const id = readText(found, maxTextLength)
  if (id === '' || id.length > maxTextLength || listed.has(id)) return id
  const { path, report } = found
  report(
    path,
    'unknown-offer',
    () =>
      `${path} must be the id of an offer of the portfolio, received ${showValue(id)}; correct it or leave it out.${suggest(id, [...listed.keys()])}`,
  )
  return id
}
