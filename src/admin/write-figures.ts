const locales: Readonly<Record<string, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/**
 * Numbers and days as Norwegians write them, or as English is written in Norway. Nothing is rounded
 * into a statement that is not true: 0 % means none and 100 % means all.
 */
export function figuresIn(language: string) {
  const locale = locales[language] ?? 'nb-NO'
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const inOslo = { timeZone: 'Europe/Oslo' } as const
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...inOslo })
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', ...inOslo })
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...inOslo,
  })
  return {
    percent: (value: number): string => {
      if (value > 0 && value < 0.005) return `< ${percent.format(0.01)}`
      if (value < 1 && value >= 0.995) return `> ${percent.format(0.99)}`
      return percent.format(value)
    },
    /** A share that somebody has set, to the last digit of it that matters. */
    share: (value: number): string => share.format(value),
    /** With its sign, in percentage points and tenths of them. */
    points: (value: number): string => {
      const rounded = Math.round(value * 1000) / 10
      if (rounded === 0) return '0'
      return `${rounded > 0 ? '+' : '−'}${tenths.format(Math.abs(rounded))}`
    },
    count: (value: number): string =>
      value > 0 && value < 0.5 ? 'under 1' : count.format(Math.max(0, value)),
    money: (value: number): string => `${count.format(value)} kr`,
    day: (value: string): string => day.format(new Date(value)),
    /** A day with the time of it. */
    moment: (value: string): string => moment.format(new Date(value)),
    /** The year it is in Norway. */
    yearOf: (value: Date): number => Number(year.format(value)),
  }
}

export type Figures = ReturnType<typeof figuresIn>
