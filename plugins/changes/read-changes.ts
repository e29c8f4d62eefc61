import type { Change } from './change.ts'

const mostChanges = 5000
const mostMunicipalities = 50
const longestName = 200

/** Changes as another process wrote them; null when they are nothing of the kind. */
export function readChanges(value: unknown): readonly Change[] | null {
  if (!Array.isArray(value) || value.length > mostChanges) return null
  const changes = value.flatMap((each) => readChange(each) ?? [])
  return changes.length === value.length ? changes : null
}

function readChange(value: unknown): Change | null {
  if (typeof value !== 'object' || value === null) return null
  const { collection, id, municipalities }: Record<string, unknown> = { ...value }
  if (!isName(collection) || !(id === null || isName(id))) return null
  if (municipalities === null) return { collection, id, municipalities }
  if (!Array.isArray(municipalities) || municipalities.length > mostMunicipalities) return null
  return municipalities.every(isName) ? { collection, id, municipalities } : null
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestName
