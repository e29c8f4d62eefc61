import { childrenIn, familiesAYear, yearsOf } from './count-families.ts'
import type { NeedCell } from './need-cell.ts'
import { useNeeds } from './need-context.ts'

type Props = Readonly<{ cell: NeedCell; original: NeedCell | undefined }>

/** What the row means with the municipality's own children, and what the template's number would. */
export function FamiliesHere({ cell, original }: Props) {
  const { terms, children, texts, numbers } = useNeeds()
  const band = terms.ageGroups.find(({ id }) => id === cell.ageGroup)
  if (!band || children === null) return null
  const here = childrenIn(terms.ageGroups, children, band.id)
  if (here === null) return <p>{texts.unknownChildren}</p>
  const families = ({ basis, prevalence }: NeedCell): string | null =>
    prevalence === null ? null : numbers.count(familiesAYear({ basis, prevalence }, band, here))
  const own = families(cell)
  const theirs = original ? families(original) : null
  const years = yearsOf(cell, band)
  return (
    <p>
      {own !== null && cell.prevalence !== null && (
        <>
          <strong>{texts.ours}:</strong>{' '}
          {texts.families({
            children: numbers.count(here),
            share: numbers.percent(cell.prevalence),
            years: years === 1 ? null : numbers.count(years),
            families: own,
            isPregnancy: band.key === 'pregnancy',
          })}
          .{' '}
        </>
      )}
      {theirs !== null && texts.templateGives(theirs)}
    </p>
  )
}
