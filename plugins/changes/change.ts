/** What a committed write changed. */
export type Change = Readonly<{
  /** The slug of the collection; `global:` and the slug for a global; '*' when anything may have changed. */
  collection: string
  /** The document's id; null when it is not known which or how many. */
  id: string | null
  /**
   * Ids of the municipalities the document belongs to now and belonged to before; null when that is
   * unknown or the collection is nobody's own.
   */
  municipalities: readonly string[] | null
}>

export const anything: Change = { collection: '*', id: null, municipalities: null }

export const anythingIn = (collection: string): Change => ({ ...anything, collection })
