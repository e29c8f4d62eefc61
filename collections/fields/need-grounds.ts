/** What a number is, and what it rests on. */
export type NeedNumber = Readonly<{
  prevalence?: unknown
  basis?: unknown
  source?: unknown
  year?: unknown
  assumption?: unknown
  relevant?: unknown
}>

/** What must be filled in before the number can be traced. */
export type Missing = 'source' | 'own-source' | 'year'

/**
 * What the grounds of a number lack: every number has a source and a year, or is marked as an
 * assumption. A number that differs from the `original`, the template's for the same cell, cannot be
 * credited to the source of the template's; one that is the same has the template's grounds until it
 * is given others.
 */
export function findMissing(number: NeedNumber, original?: NeedNumber): Missing | null {
  if (number.relevant === false || number.assumption === true) return null
  const isOwn = original === undefined || differs(number, original)
  if (!isOwn && (!isText(number.source) || number.source === original.source)) return null
  if (!isText(number.source)) return 'source'
  if (original && isOwn && citesOriginal(number, original)) return 'own-source'
  return typeof number.year === 'number' ? null : 'year'
}

/**
 * The number with the grounds of the template's where it is the same number and names no others. An
 * assumption of the template's stays one for as long as its source is cited.
 */
export function withGroundsOf<Number extends NeedNumber>(
  number: Number,
  original: NeedNumber | undefined,
): Number {
  if (!original || differs(number, original)) return number
  if (isText(number.source) && number.source !== original.source) return number
  if (number.assumption === true && original.assumption !== true) return number
  // Said in full: of a document, MongoDB leaves out what is empty, and so would keep what was there.
  return {
    ...number,
    source: original.source ?? null,
    year: number.year ?? original.year ?? null,
    assumption: original.assumption === true,
  }
}

const differs = (one: NeedNumber, other: NeedNumber): boolean =>
  one.prevalence !== other.prevalence || one.basis !== other.basis

/** A later edition of the same source may well say something else. */
const citesOriginal = (number: NeedNumber, original: NeedNumber): boolean =>
  number.source === original.source &&
  (original.assumption === true || (number.year ?? null) === (original.year ?? null))

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
