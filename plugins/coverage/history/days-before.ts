/** The day so many days before a day, both as `YYYY-MM-DD`. */
export function daysBefore(day: string, count: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() - count)
  return moment.toISOString().slice(0, 'YYYY-MM-DD'.length)
}
