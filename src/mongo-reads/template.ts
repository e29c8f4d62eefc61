import type { Slot } from '../question-shape.ts'
import { type Filter, isObjectId, type ObjectId } from './mongo.ts'

/** The filter of a question, with its values in their places. */
export type Template = (values: readonly Slot[]) => Filter

/** Null for what is always the same. */
type Make = ((values: readonly Slot[]) => unknown) | null

/**
 * Makes a template of a filter that was built with marks for values.
 *
 * @returns null when a mark does not come out as it went in, so that no value may take its place
 */
export function templateOf(filter: Filter, marks: readonly string[]): Template | null {
  const places = new Map(marks.map((mark, place) => [mark, place]))
  const missing = new Set(marks)
  const placeOf = (mark: string): number | undefined => {
    missing.delete(mark)
    return places.get(mark)
  }

  function compile(value: unknown): Make {
    if (typeof value === 'string') {
      const place = placeOf(value)
      if (place !== undefined) return (values) => values[place]
      if (marks.some((mark) => value.includes(mark))) throw new HiddenMark()
      return null
    }
    if (isObjectId(value)) {
      const place = placeOf(value.toHexString())
      const Id = value.constructor as new (text: string | undefined) => ObjectId
      return place === undefined ? null : (values) => new Id(values[place])
    }
    if (Array.isArray(value)) return compileList(value)
    if (isPlain(value)) return compileObject(value)
    if (typeof value === 'object' && value !== null && !isConstant(value)) throw new HiddenMark()
    return null
  }

  function compileList(list: readonly unknown[]): Make {
    const makes = list.map(compile)
    if (makes.every((make) => make === null)) return null
    return (values) => makes.map((make, index) => (make ? make(values) : list[index]))
  }

  function compileObject(object: Filter): Make {
    const entries = Object.entries(object).map(([name, value]) => {
      if (marks.some((mark) => name.includes(mark))) throw new HiddenMark()
      return { name, value, make: compile(value) }
    })
    if (entries.every(({ make }) => make === null)) return null
    return (values) => {
      const made: Record<string, unknown> = {}
      for (const { name, value, make } of entries) made[name] = make ? make(values) : value
      return made
    }
  }

  try {
    const make = compileObject(filter)
    if (missing.size > 0) return null
    return make ? (values) => make(values) as Filter : () => filter
  } catch (error) {
    if (error instanceof HiddenMark) return null
    throw error
  }
}

class HiddenMark extends Error {}

/** Nothing is taken out of queries that could stand in these. */
const isConstant = (value: object): boolean => value instanceof Date || value instanceof RegExp

function isPlain(value: unknown): value is Filter {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
