type Period = Readonly<{ from: Date | null; to: Date | null; status: string }>

/**
 * Months, 0–12, an offer runs in a year; a month counts when the offer runs at its end or ends in
 * it, so a start in July gives 6. A planned offer that starts in a later year is counted in that
 * year, or the plan would show nothing of what is planned.
 */
export function monthsActive({ from, to, status }: Period, year: number): number {
  const startsLater = from !== null && from.getUTCFullYear() > year
  const counted = status === 'planned' && startsLater ? from.getUTCFullYear() : year
  const first = monthsUntil(from, counted, 0)
  const last = to === null ? 12 : monthsUntil(to, counted, 12) + (isWithin(to, counted) ? 1 : 0)
  return Math.max(0, Math.min(12, last) - first)
}

/** Whole months of the year before the date: 0 for January or earlier, 12 for later years. */
function monthsUntil(date: Date | null, year: number, missing: number): number {
  if (date === null) return missing
  const months = (date.getUTCFullYear() - year) * 12 + date.getUTCMonth()
  return Math.max(0, Math.min(12, months))
}

const isWithin = (date: Date, year: number): boolean => date.getUTCFullYear() === year
