import { compareText } from './compare-cells.ts'
import type { CountedOffer, Warning } from './coverage.ts'
import type { Figures } from './figures/compute-figures.ts'
import { followFlows } from './figures/route-seats.ts'
import { formatNumber } from './format-number.ts'
import type { Level } from './levels.ts'
import type { Standing } from './list-standings.ts'
import type { CellReference } from './portfolio.ts'
import { referTo } from './refer-to.ts'
import { type OfferWarning, warnOfInputs } from './warn-of-inputs.ts'
import { warnOfUpkeep } from './warn-of-upkeep.ts'
import type { Need } from './weigh-cells.ts'

/** Seats above the target by less than this share of it are a rounding error. */
const ROUNDING = 1e-12

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  universal: 'universelt',
  selective: 'selektivt',
  indicated: 'indikativt',
}

/**
 * What a reader should know before trusting the figures: warnings about cells, then about offers,
 * each in canonical order (definition 10).
 */
export function writeWarnings(
  figures: Figures,
  counted: readonly (readonly CountedOffer[])[],
  { standings, unknownEvidence }: OfferFacts,
): readonly Warning[] {
  const warnings: Warning[] = []
  const warn = (warning: Warning) => warnings.push(warning)
  for (const need of figures.needs) warnOfSurplus(need, counted[need.position] ?? [], warn)
  const arenas = listOnlyArenas(figures)
  for (const { cell, position } of figures.needs) warnOfOneArena(cell, arenas[position], warn)
  return [...warnings, ...warnOfOffers(standings, unknownEvidence)]
}

type Warn = (warning: Warning) => void

type OfferFacts = Readonly<{ standings: readonly Standing[]; unknownEvidence: number }>

/** Sorted once they are written: most offers have none. */
function warnOfOffers(standings: readonly Standing[], unknownEvidence: number): readonly Warning[] {
  const warnings: OfferWarning[] = []
  const warn = (warning: OfferWarning) => warnings.push(warning)
  for (const standing of standings) {
    warnOfInputs(standing, unknownEvidence, warn)
    warnOfUpkeep(standing, warn)
  }
  return warnings.sort((a, b) => compareText(a.offer, b.offer))
}

function warnOfSurplus({ cell, target }: Need, counted: readonly CountedOffer[], warn: Warn): void {
  let sent = 0
  for (const { seats } of counted) sent += seats ?? 0
  const surplus = sent - target
  if (surplus <= target * ROUNDING) return
  const message = `Flere plasser enn behovet på ${nameCell(cell)}: ${formatNumber(surplus)} plasser i året over målet på ${formatNumber(target)} familier.`
  warn({ code: 'surplus', cell: referTo(cell), message })
}

function warnOfOneArena(cell: CellReference, arena: OnlyArena, warn: Warn): void {
  if (arena === undefined || arena === null) return
  const message = `Bare én arena (${arena}) har tilbud på ${nameCell(cell)}.`
  warn({ code: 'one-arena', cell: referTo(cell), message })
}

/** Undefined when there are none, null when there are several. */
type OnlyArena = string | null | undefined

/** By need: the arena where all the counted offers are. */
function listOnlyArenas({ needs, supplies, flows }: Figures): readonly OnlyArena[] {
  const only = needs.map((): OnlyArena => undefined)
  followFlows(flows, supplies, ({ offer }, need) => {
    for (const arena of offer.arenas) {
      if (only[need] === undefined) only[need] = arena
      if (only[need] !== arena) only[need] = null
    }
  })
  return only
}

function nameCell({ level, ageGroup, theme }: CellReference): string {
  return `${LEVEL_NAMES[level]} nivå, aldersgruppe ${ageGroup}, tema ${theme}`
}
