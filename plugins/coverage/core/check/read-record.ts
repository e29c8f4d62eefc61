import { suggest } from './closest-word.ts'
import { type Found, refuse } from './found.ts'
import { shorten } from './show-value.ts'

/**
 * The declared keys of a record, each as it was found; every other key is reported. Own keys only:
 * nothing is read from a prototype.
 */
export function readRecord(found: Found, keys: readonly string[]): (key: string) => Found {
  const { value, path, report } = found
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const advice = `give one with the keys ${keys.join(', ')}`
    refuse(found, { rule: 'not-an-object', must: 'must be an object', advice })
    return (key) => ({ value: undefined, path: at(key), report: ignore })
  }
  const own = new Map<string, unknown>(Object.entries(value))
  for (const key of own.keys()) {
    if (!keys.includes(key)) reportUnknown({ value: key, path: at(shorten(key)), report }, keys)
  }
  return (key) => ({ value: own.get(key), path: at(key), report })
}

/** What is missing in something that is no record has been said already. */
function ignore(): void {}

function reportUnknown({ value: key, path, report }: Found, keys: readonly string[]): void {
  report(
    path,
    'unknown-key',
    () => `${path} is a key that nothing declares; remove it.${suggest(key, keys)}`,
  )
}
