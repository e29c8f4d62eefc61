import type { EvidenceTexts } from './evidence-texts.ts'
import type { Schemes } from './scheme.ts'

/** A row of the evidence, as far as it is written. */
export type Rating = Readonly<{
  scheme?: string | null
  value?: string | null
  year?: number | null
  retrieved?: string | null
}>

/** A rating in one line, such as “Ungsinn: 4 av 5, 12.3.2024”. */
export function nameRating(rating: Rating, schemes: Schemes, texts: EvidenceTexts): string {
  const scheme = schemes[rating.scheme ?? '']
  if (!scheme) return texts.empty
  const { value } = rating
  const graded = value && scheme.best ? texts.of(value, scheme.best) : value?.replaceAll('_', ' ')
  const when = rating.retrieved ? dayOf(rating.retrieved) : (rating.year ?? texts.undated)
  return `${[scheme.short, graded].filter(Boolean).join(': ')}, ${when}`
}

function dayOf(moment: string): string {
  const parts = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo' })
  return Number.isNaN(Date.parse(moment)) ? moment : parts.format(new Date(moment))
}
