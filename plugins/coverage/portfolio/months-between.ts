/** Whole months from one day to a later one; 0 when it is not later. */
export function monthsBetween(earlier: Date, later: Date): number {
  const months =
    (later.getUTCFullYear() - earlier.getUTCFullYear()) * 12 +
    (later.getUTCMonth() - earlier.getUTCMonth())
  const isWhole = later.getUTCDate() >= earlier.getUTCDate()
  return Math.max(0, isWhole ? months : months - 1)
}
