import { type Filter, isObjectId } from './mongo.ts'

/**
 * The same filter with less to be looked at: conditions that stand in it twice are left out, lists of
 * one are taken apart, and so is what another condition says already. Payload says of the bin, in
 * each of the two places where it may be said, that a document has no such field or that it is empty;
 * for MongoDB a field that is not there is empty.
 */
export function simplify(filter: Filter): Filter {
  return together(conditionsOf(filter))
}

/** One filter of conditions that must all be true. */
export function together(all: readonly Filter[]): Filter {
  const [first = {}] = all
  return all.length < 2 ? first : { $and: all }
}

/** What must all be true, each in an object of its own. */
export function conditionsOf(filter: Filter): Filter[] {
  const all = Object.entries(filter).flatMap(([name, condition]): Filter[] => {
    if (name === '$and' && isList(condition)) return condition.flatMap(conditionsOf)
    if (name === '$or' && isList(condition)) return [anyOf(condition)]
    return [{ [name]: condition }]
  })
  return eachOnce(all).filter((condition) => Object.keys(condition).length > 0)
}

function anyOf(given: readonly Filter[]): Filter {
  const options = eachOnce(given.map(simplify))
  const empty = new Set(options.map(isEmptyField))
  const left = options.filter((option) => {
    const missing = isMissingField(option)
    return missing === null || !empty.has(missing)
  })
  const [first] = left
  return first && left.length === 1 ? first : { $or: left }
}

/** The name of the field of which only this is said: that it is empty. */
const isEmptyField = (option: Filter): string | null => saysOnly(option, '$eq', null)

/** Not inside of others: there a list without members has no such field, and is not empty either. */
function isMissingField(option: Filter): string | null {
  const name = saysOnly(option, '$exists', false)
  return name === null || name.includes('.') ? null : name
}

function saysOnly(option: Filter, operator: string, value: unknown): string | null {
  const [[name, condition] = ['', null], ...others] = Object.entries(option)
  if (others.length > 0 || typeof condition !== 'object' || condition === null) return null
  const [[only, given] = ['', null], ...more] = Object.entries(condition)
  return more.length === 0 && only === operator && given === value ? name : null
}

function eachOnce(filters: readonly Filter[]): Filter[] {
  return [...new Map(filters.map((filter) => [textOf(filter), filter])).values()]
}

/** The same text for the same filter: values of different kinds never look alike. */
export function textOf(filter: Filter): string {
  return JSON.stringify(filter, function (this: Filter, name, _asText) {
    const value = this[name]
    if (isObjectId(value)) return { $oid: value.toHexString() }
    if (value instanceof Date) return { $date: value.getTime() }
    if (value instanceof RegExp) return { $regex: String(value) }
    if (value === undefined) return { $undefined: true }
    return typeof value === 'number' ? { $number: String(value) } : value
  })
}

const isList = (value: unknown): value is readonly Filter[] =>
  Array.isArray(value) && value.length > 0
