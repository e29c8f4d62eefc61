import type { NeedCell } from './need-cell.ts'
import { useNeeds } from './need-context.ts'

/** What the template says, and what it rests on. */
export function TemplateNumber({ original }: Readonly<{ original: NeedCell }>) {
  const { texts, numbers } = useNeeds()
  const { prevalence, basis, assumption, source, year } = original
  const grounds = assumption ? texts.assumption : [source, year].filter(Boolean).join(', ')
  return (
    <p>
      <strong>{texts.template}:</strong> {prevalence === null ? '–' : numbers.percent(prevalence)} (
      {texts.basis[basis]}) – {grounds}
    </p>
  )
}
