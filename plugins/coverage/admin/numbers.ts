/**
 * Numbers and dates as Norwegians write them, or as English is written in Norway. Nothing is
 * rounded into a statement that is not true: 0 % means none and 100 % means all.
 */
export function numbersIn(language: string) {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO'
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  })
  return {
    percent: (share: number): string => {
      if (share > 0 && share < 0.005) return `< ${percent.format(0.01)}`
      if (share < 1 && share >= 0.995) return `> ${percent.format(0.99)}`
      return percent.format(share)
    },
    /** A share that somebody has set, to the last digit of it that matters. */
    share: (value: number): string => share.format(value),
    count: (value: number): string =>
      value > 0 && value < 0.5 ? 'under 1' : count.format(Math.max(0, value)),
    time: (value: string): string => time.format(new Date(value)),
  }
}

export type Numbers = ReturnType<typeof numbersIn>
