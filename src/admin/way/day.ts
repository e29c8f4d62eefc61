/** A day as Norwegians write it: 1.3.2027 or 01.03.2027. Null when empty, undefined when it is none. */
export function readDay(text: string): string | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(typed) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isDay = !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
  return isDay ? iso : undefined
}
