import type { ResultSet, Row, Value } from '@libsql/client'
import type { Answer } from './connection.ts'

/** An answer in the shape that Drizzle knows from `@libsql/client`. */
export function resultSetOf({ columns, rows, changes, lastRow }: Answer): ResultSet {
  return {
    columns: [...columns],
    columnTypes: columns.map(() => ''),
    rows: rows.map(rowsWith(columns)),
    rowsAffected: changes,
    lastInsertRowid: lastRow === undefined ? undefined : BigInt(lastRow),
    toJSON: () => ({ columns, rows }),
  }
}

type Given = readonly unknown[]
type MakeRow = (given: Given) => Row

const values = Symbol('values')

/** By the columns of a statement, which are the same list for as long as it is kept. */
const makers = new WeakMap<readonly string[], MakeRow>()

function rowsWith(columns: readonly string[]): MakeRow {
  const known = makers.get(columns)
  if (known) return known
  const made = makeRowsWith(columns)
  makers.set(columns, made)
  return made
}

/**
 * Makes rows whose values are found by place and by name, and listed by name only. Places are the
 * prototype's, so that a row is made without describing each of them.
 */
function makeRowsWith(columns: readonly string[]): MakeRow {
  const places = columns.map((_, place): [number, PropertyDescriptor] => [
    place,
    {
      get(this: { [values]: Given }) {
        return this[values][place]
      },
    },
  ])
  const length = { value: columns.length }
  const prototype = Object.defineProperties({}, { length, ...Object.fromEntries(places) })
  // Of several columns with one name the first is meant.
  const named = columns.flatMap((name, place) =>
    columns.indexOf(name) === place ? [{ name, place }] : [],
  )
  return (given) => {
    const row: Row = Object.create(prototype, { [values]: { value: given } })
    for (const { name, place } of named) row[name] = given[place] as Value
    return row
  }
}
