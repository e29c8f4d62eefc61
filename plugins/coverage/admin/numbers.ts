/** Numbers and dates as Norwegians write them, or as English is written in Norway. */
export function numbersIn(language: string) {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO'
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  })
  return {
    percent: (share: number) => percent.format(share),
    count: (value: number) => count.format(value),
    time: (value: string) => time.format(new Date(value)),
  }
}

export type Numbers = ReturnType<typeof numbersIn>
