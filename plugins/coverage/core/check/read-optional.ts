import type { Found } from './found.ts'

/** A key that may be left out; undefined is the same as left out. */
export function readOptional<T>(found: Found, read: (found: Found) => T): T | undefined {
  return found.value === undefined ? undefined : read(found)
}

/** A key that must be there but may be null, which says that nobody knows. */
export function readNullable<T>(found: Found, read: (found: Found) => T): T | null {
  return found.value === null ? null : read(found)
}
