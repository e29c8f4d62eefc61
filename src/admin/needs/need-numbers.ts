/** Shares and counts as Norwegians write them, or as English is written in Norway. */
export function needNumbersIn(language: string) {
  const locale = language === 'en' ? 'en-GB' : `${language === 'nn' ? 'nn' : 'nb'}-NO`
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  return {
    percent: (share: number): string => percent.format(share),
    count: (value: number): string =>
      value > 0 && value < 0.5 ? 'under 1' : count.format(Math.max(0, value)),
  }
}

export type NeedNumbers = ReturnType<typeof needNumbersIn>
