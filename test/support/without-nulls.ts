import type { Json } from './api.ts'

/** REST leaves out what is absent where GraphQL says null. */
export function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined)
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutNulls(each)]))
}
