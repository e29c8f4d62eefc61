/** How a database goes about a question. */
export type Plan = Readonly<{
  /** What it goes through whole. */
  scans: readonly string[]
  /** The indexes it looks something up in. */
  indexes: readonly string[]
}>

/** What readers, members and the server itself ask for most, put to one engine. */
export type Questions = Readonly<{
  names: readonly string[]
  planOf: (name: string) => Promise<Plan>
  /** For what no index helps with. */
  planWithoutIndex: () => Promise<Plan>
  close: () => Promise<void>
}>
