/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  // 30 February would become a day in March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
