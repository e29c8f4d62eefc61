import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Bringing back a version is no way to change an owner or a key: what the reader may not set, Payload
 * takes out of the version, and would then miss. This puts in what the document has now.
 */
export const keepWhenRestored =
  (...names: readonly string[]): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    if (req.context.isRestoringVersion !== true || !data) return data
    const current = names.map((name): [string, unknown] => [name, originalDoc?.[name]])
    return { ...data, ...Object.fromEntries(current) }
  }
