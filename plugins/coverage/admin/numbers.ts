import { withoutRest } from './without-rest.ts'

/**
 * Numbers and dates as Norwegians write them, or as English is written in Norway. Nothing is
 * rounded into a statement that is not true: 0 % means none and 100 % means all.
 */
export function numbersIn(language: string) {
  const locale = { en: 'en-GB', nn: 'nn-NO' }[language] ?? 'nb-NO'
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const hundredths = { format: (share: number) => plain.format(share * 100) }
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  })
  const points = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Oslo' })
  return {
    percent: (share: number): string => writeShare(share, percent),
    /** The same without its sign, where one stands above it. */
    hundredths: (share: number): string => writeShare(share, hundredths),
    /** With a decimal, to tell shares that are close from each other. */
    finePercent: (share: number): string => finePercent.format(share),
    /** A share that somebody has set, to the last digit of it that matters. */
    share: (value: number): string => share.format(value),
    /** A difference between two shares, in percentage points, with its sign. */
    points: (difference: number): string => points.format(difference * 100),
    count: (value: number): string =>
      value > 0 && value < 0.5 ? 'under 1' : count.format(Math.max(0, value)),
    /** A day, written `YYYY-MM-DD`. */
    day: (value: string): string => day.format(new Date(`${value}T12:00:00Z`)),
    time: (value: string): string => time.format(new Date(value)),
  }
}

function writeShare(
  given: number,
  { format }: Readonly<{ format: (share: number) => string }>,
): string {
  const share = withoutRest(given)
  if (share > 0 && share < 0.005) return `< ${format(0.01)}`
  if (share < 1 && share >= 0.995) return `> ${format(0.99)}`
  return format(share)
}

export type Numbers = ReturnType<typeof numbersIn>
