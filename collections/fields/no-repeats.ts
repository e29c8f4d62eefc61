import type { ArrayField } from 'payload'
import { array } from 'payload/shared'
import { readId } from '../access/index.ts'
import { say, type Trilingual } from './say.ts'

type Repeat = Readonly<{ row: number; of: number }>

/**
 * The first row that names the same as an earlier one, both counted from 1. A row that does not name
 * everything yet repeats nothing.
 */
export function findRepeat(rows: readonly unknown[], names: readonly string[]): Repeat | null {
  const seen = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const ids = names.flatMap((name) => readId(cellOf(row, name)).slice(0, 1))
    if (ids.length < names.length) continue
    const key = JSON.stringify(ids.map((id) => String(id).toLowerCase()))
    const of = seen.get(key)
    if (of !== undefined) return { row: index + 1, of }
    seen.set(key, index + 1)
  }
  return null
}

/** Refuses rows in which the named relations are the same as in another row. `each` says what must be one of a kind. */
export const noRepeats =
  (names: readonly string[], each: Trilingual): NonNullable<ArrayField['validate']> =>
  (rows, options) => {
    const checked = array(rows, options)
    if (checked !== true) return checked
    const repeat = findRepeat(rows ?? [], names)
    if (repeat === null) return true
    const { row, of } = repeat
    return say(options.req, {
      nb: `Rad ${row} gjentar rad ${of}: ${each.nb} kan bare stå én gang. Fjern den ene.`,
      nn: `Rad ${row} tek opp att rad ${of}: ${each.nn} kan berre stå éin gong. Ta bort den eine.`,
      en: `Row ${row} repeats row ${of}: ${each.en} can be listed once only. Remove one of them.`,
    })
  }

const cellOf = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined
