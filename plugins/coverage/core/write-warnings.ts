import { compareText } from './compare-cells.ts'
import type { CoveredNeed } from './cover-need.ts'
import type { Warning } from './coverage.ts'
import { formatNumber } from './format-number.ts'
import type { Delivery } from './gather-deliveries.ts'
import type { Level } from './levels.ts'
import type { Supply } from './list-supplies.ts'
import type { CellReference } from './portfolio.ts'
import { referTo } from './refer-to.ts'
import { isOutside, type Warn, warnOfInputs } from './warn-of-inputs.ts'
import { isStale, warnOfUpkeep } from './warn-of-upkeep.ts'

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
  covered: readonly CoveredNeed[],
  supplies: readonly Supply[],
  unknownEvidence: number,
): readonly Warning[] {
  const warnings: Warning[] = []
  const warn = (warning: Warning) => warnings.push(warning)
  for (const need of covered) warnOfSurplus(need, warn)
  for (const need of covered) warnOfOneArena(need, warn)
  const told = supplies.filter((supply) => supply.isCounted || isOutside(supply) || isStale(supply))
  for (const supply of told.sort((a, b) => compareText(a.offer.id, b.offer.id))) {
    warnOfInputs(supply, unknownEvidence, warn)
    warnOfUpkeep(supply, warn)
  }
  return warnings
}

function warnOfSurplus({ need, counted }: CoveredNeed, warn: Warn): void {
  let seats = 0
  for (const offer of counted) seats += offer.seats ?? 0
  const surplus = seats - need.target
  if (surplus <= need.target * ROUNDING) return
  const message = `Flere plasser enn behovet på ${nameCell(need.cell)}: ${formatNumber(surplus)} plasser i året over målet på ${formatNumber(need.target)} familier.`
  warn({ code: 'surplus', cell: referTo(need.cell), message })
}

function warnOfOneArena({ need, deliveries }: CoveredNeed, warn: Warn): void {
  const arena = onlyArenaOf(deliveries)
  if (arena === null) return
  const message = `Bare én arena (${arena}) har tilbud på ${nameCell(need.cell)}.`
  warn({ code: 'one-arena', cell: referTo(need.cell), message })
}

/** The arena where all the offers are; null when there are none or several. */
function onlyArenaOf(deliveries: readonly Delivery[]): string | null {
  let only: string | null = null
  for (const { from } of deliveries) {
    for (const arena of from.arenas) {
      only ??= arena
      if (arena !== only) return null
    }
  }
  return only
}

function nameCell({ level, ageGroup, theme }: CellReference): string {
  return `${LEVEL_NAMES[level]} nivå, aldersgruppe ${ageGroup}, tema ${theme}`
}
