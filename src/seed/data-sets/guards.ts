/** Whether a value read from a file has the form the loader counts on. */
export type Guard<T> = (value: unknown) => value is T

type Guarded<G> = G extends Guard<infer T> ? T : never

export const isText: Guard<string> = (value): value is string =>
  typeof value === 'string' && value.trim() !== ''

export const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value)

export const isFlag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean'

/** A day such as 2026-07-01. */
export const isDay: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))

export const isWebAddress: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)

export const oneOf =
  <const T extends string>(...names: readonly T[]): Guard<T> =>
  (value): value is T =>
    names.some((name) => name === value)

export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value)

export const listOf =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every((item) => guard(item))

/** A record with these keys and no others, so that a misspelt key is found and not lost. */
export const recordOf =
  <S extends Readonly<Record<string, Guard<unknown>>>>(
    shape: S,
  ): Guard<{ readonly [K in keyof S]: Guarded<S[K]> }> =>
  (value): value is { readonly [K in keyof S]: Guarded<S[K]> } =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, guard]) => guard(value[key]))

/** A record with any keys, all of whose values have the same form. */
export const mapOf =
  <T>(guard: Guard<T>): Guard<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every((item) => guard(item))

/**
 * The records of a data file, each known to have the declared form.
 *
 * @throws naming the file and the first record that does not
 */
export function readRecords<T>(
  file: string,
  values: readonly unknown[],
  guard: Guard<T>,
): readonly T[] {
  const records = values.filter((value) => guard(value))
  if (records.length === values.length) return records
  const odd = values.find((value) => !guard(value))
  throw new Error(
    `src/seed/data/${file}: a record does not have the form declared in src/seed/data-sets. Received ${JSON.stringify(odd)}.`,
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
