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
