export type ChangesPluginOptions = Readonly<{
  /**
   * Slugs of collections whose changes are told to nobody, because nothing that anonymous readers see
   * is made of them. Whatever is not named is told.
   */
  ignored: readonly string[]
  /**
   * By collection, the field with the municipality a document belongs to; `id` for the municipalities
   * themselves. Changes in other collections are nobody's own.
   */
  owners: Readonly<Record<string, string>>
  /** A Redis that all servers of one database share, by which they hear of changes at once. @default none */
  redisUrl?: string | null
}>
