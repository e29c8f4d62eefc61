export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: unknown): value is unknown[] => Array.isArray(value)

/** Payload's own admin compares with a Date; nobody can send one. */
export const isScalar = (value: unknown): boolean =>
  value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value)

/** A number, or a text that is one: forms and addresses have nothing but texts. */
export const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value))

export const isTruth = (value: unknown): boolean =>
  [true, false, 'true', 'false'].some((truth) => truth === value)

export const isDate = (value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number' || value instanceof Date) &&
  !Number.isNaN(new Date(value).getTime())

export const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** MongoDB fails on a list of ids that holds anything else; SQLite just does not find it. */
export const isIdOf = (engine: string, value: unknown): boolean =>
  engine !== 'mongoose' || (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value))
