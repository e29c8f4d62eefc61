import type { Where } from 'payload'

/** One condition that a document fulfils; several in a list are all fulfilled. */
export type Condition = Readonly<{
  path: string
  operator: 'equals' | 'not_equals' | 'exists' | 'in' | 'less_than'
  value: string | number | boolean | readonly string[]
}>

/** The conditions as Payload asks the database, one by one. */
export const toWheres = (conditions: readonly Condition[]): Where[] =>
  conditions.map(({ path, operator, value }) => ({ [path]: { [operator]: value } }))

/** The address of Payload's list of a collection with these conditions as its filter, where they can be seen and changed. */
export function listAddress(
  admin: string,
  collection: string,
  conditions: readonly Condition[],
): string {
  const query = conditions.flatMap(({ path, operator, value }, place) => {
    const name = `where[or][0][and][${place}][${path}][${operator}]`
    const values = Array.isArray(value) ? value : null
    if (values === null) return [`${name}=${encodeURIComponent(String(value))}`]
    return values.map((each, at) => `${name}[${at}]=${encodeURIComponent(each)}`)
  })
  return `${admin}/collections/${collection}?${query.join('&')}`
}
