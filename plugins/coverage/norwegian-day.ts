const inNorway = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Norway at a moment, as `YYYY-MM-DD`, wherever the machine stands. */
export function norwegianDay(moment: Date): string {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of inNorway.formatToParts(moment)) parts[type] = value
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** The year it is in Norway at a moment: figures are for a year, and a server may stand anywhere. */
export const norwegianYear = (moment: Date): number =>
  Number(norwegianDay(moment).slice(0, 'YYYY'.length))
