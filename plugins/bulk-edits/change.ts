import type { Property } from './property.ts'
import { isRecord } from './value-at.ts'

/** What is done to one property of every chosen document. */
export type Change = Readonly<{
  property: Property
  action: 'set' | 'add' | 'remove'
  /** A choice, yes or no, a day, or the id of a document; null empties. */
  value: string | boolean | null
  /** As what a row names its document, such as main theme. */
  as: string | null
}>

/** What the property holds after the change. */
export function changed({ property, action, value, as }: Change, current: unknown): unknown {
  if (action === 'set') return value
  const list: readonly unknown[] = Array.isArray(current) ? current : []
  const isIt = (item: unknown) => idIn(property, item) === value
  if (action === 'remove') return list.filter((item) => !isIt(item))
  if (property.row === null) return list.some(isIt) ? list : [...list, value]
  const { relation, as: name } = property.row
  const naming = name === null || as === null ? {} : { [name]: as }
  if (!list.some(isIt)) return [...list, { [relation]: value, ...naming }]
  return list.map((item) => (isIt(item) && isRecord(item) ? { ...item, ...naming } : item))
}

/** Whether two values of a property say the same; rows are made anew with other ids. */
export function isSame(property: Property, one: unknown, other: unknown): boolean {
  return JSON.stringify(bare(property, one)) === JSON.stringify(bare(property, other))
}

/** The id of the document an item names. */
export function idIn({ row }: Pick<Property, 'row'>, item: unknown): string | null {
  const named = row !== null && isRecord(item) ? item[row.relation] : item
  const id = isRecord(named) ? named.id : named
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

/** As what an item names it. */
export const asOf = ({ row }: Property, item: unknown): string | null => {
  const as = row?.as && isRecord(item) ? item[row.as] : null
  return typeof as === 'string' ? as : null
}

function bare(property: Property, value: unknown): unknown {
  switch (property.kind) {
    case 'many':
    case 'rows':
      return itemsOf(value).map((item) => [idIn(property, item), asOf(property, item)])
    case 'one':
      return idIn(property, value)
    case 'flag':
      return value === true
    case 'day':
      return typeof value === 'string' ? value.slice(0, 10) : null
    default:
      return value ?? null
  }
}

export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
