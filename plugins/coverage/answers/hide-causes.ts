import { type Causes, nameCell } from '../core/index.ts'
import type { OfferNames } from './hide-offers.ts'
import type { AnsweredCoverage } from './hide-small-counts.ts'

/** The coverage the public gets of both dates. */
type Sides = Readonly<{ from: AnsweredCoverage; to: AnsweredCoverage }>

/** An offer the reader may not see goes by its hidden name, with its effect and nothing of what it is. */
export function hideOfferCauses(
  causes: Causes,
  { isReadable, nameOf: rename }: OfferNames,
): Causes {
  return {
    ...causes,
    offers: causes.offers.map((cause) =>
      isReadable(cause.offer)
        ? cause
        : { ...cause, ...nothingOf, offer: rename(cause.offer), title: null },
    ),
  }
}

/**
 * The causes for the public. A need is told of as far as its cell is shown, a number of children as far
 * as some cell of its age group is. What is told of neither date is left out, for the numbers that stand
 * for small counts are no news, and what it does is part of the interaction.
 */
export function hideSmallCauses(causes: Causes, sides: Sides): Causes {
  const cells = namesShown(sides, nameCell)
  const groups = namesShown(sides, ({ ageGroup }) => ageGroup)
  const needs = causes.needs.map((cause) => withhold(cause, isToldOf(cells, nameCell(cause))))
  const populations = causes.populations.map((cause) =>
    withhold(cause, isToldOf(groups, cause.ageGroup)),
  )
  const leftOut = [...needs, ...populations].filter((cause) => !isTold(cause))
  return {
    ...causes,
    needs: needs.filter(isTold),
    populations: populations.filter(isTold),
    interaction: leftOut.reduce((sum, { effect }) => sum + effect, causes.interaction),
  }
}

const nothingOf = { fields: [], from: null, to: null }

type AnyCause = Readonly<{
  fields: readonly string[]
  from: unknown
  to: unknown
  effect: number
}>
type Told = Readonly<{ from: boolean; to: boolean }>
type Names = Readonly<{ from: ReadonlySet<string>; to: ReadonlySet<string> }>

function namesShown(
  { from, to }: Sides,
  name: (cell: AnsweredCoverage['cells'][number]) => string,
): Names {
  const namesIn = ({ cells }: AnsweredCoverage) =>
    new Set(cells.filter(({ suppressed }) => !suppressed).map(name))
  return { from: namesIn(from), to: namesIn(to) }
}

const isToldOf = ({ from, to }: Names, name: string): Told => ({
  from: from.has(name),
  to: to.has(name),
})

function withhold<Each extends AnyCause>(cause: Each, told: Told): Each {
  return {
    ...cause,
    from: told.from ? cause.from : null,
    to: told.to ? cause.to : null,
    fields: told.from && told.to ? cause.fields : [],
  }
}

const isTold = ({ from, to }: AnyCause): boolean => from !== null || to !== null
