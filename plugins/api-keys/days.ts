/** A day, so that a date says no more than it must. Noon is the same day in all of Europe. */
export const dayOf = (moment: Date): string => `${moment.toISOString().slice(0, 10)}T12:00:00.000Z`

/** A key is good through the day it expires on. */
export const isExpired = (expires: unknown, now: Date): boolean =>
  typeof expires === 'string' && expires.slice(0, 10) < now.toISOString().slice(0, 10)

export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * 86_400_000)
}
