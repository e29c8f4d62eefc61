/** When somebody was here, for each municipality apart. Times are as ISO says. */
export type Visit = Readonly<{
  /** The end of the visit before this one; null on the first. */
  since: string | null
  /** The latest look of this visit. */
  seen: string
}>

/** A look this long after the one before begins another visit. */
const pause = 30 * 60 * 1000

export const visitKey = (municipality: string): string => `workspace-${municipality}`

/** The visit somebody is on now, given the one that is remembered. */
export function nextVisit(remembered: Visit | null, now: Date): Visit {
  const seen = now.toISOString()
  if (remembered === null) return { since: null, seen }
  const isAnother = now.getTime() - Date.parse(remembered.seen) > pause
  return { since: isAnother ? remembered.seen : remembered.since, seen }
}

/** What a preference holds; null when it is none of ours. */
export function readVisit(value: unknown): Visit | null {
  if (typeof value !== 'object' || value === null) return null
  const { since, seen }: Readonly<Record<string, unknown>> = { ...value }
  if (!isTime(seen)) return null
  return { since: isTime(since) ? since : null, seen }
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
