import { compareText } from './compare-cells.ts'
import type { CoveredNeed } from './cover-need.ts'
import type { Warning } from './coverage.ts'
import type { Delivery } from './gather-deliveries.ts'
import type { Level } from './levels.ts'
import type { Supply } from './list-supplies.ts'
import type { CellReference, Offer } from './portfolio.ts'
import { referTo } from './refer-to.ts'

/** Seats above the target by less than this share of it are a rounding error. */
const ROUNDING = 1e-12

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  universal: 'universelt',
  selective: 'selektivt',
  indicated: 'indikativt',
}

/**
 * What a reader should know before trusting the figures: warnings about cells, then about offers,
 * each in canonical order. The method also names one certified practitioner only, offers not
 * verified for 12 months and grant money that ends. A portfolio carries neither head counts nor
 * dates nor funding, so those warnings belong to the one who reads the documents.
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
  const told = supplies.filter(({ parts, isCounted }) => isCounted || parts.length === 0)
  for (const { offer, parts } of told.sort((a, b) => compareText(a.offer.id, b.offer.id))) {
    if (parts.length === 0) warnOfOutside(offer, warn)
    else warnOfInputs(offer, unknownEvidence, warn)
  }
  return warnings
}

type Warn = (warning: Warning) => void

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

function warnOfOutside(offer: Offer, warn: Warn): void {
  const message = `${nameOffer(offer)} treffer ingen av behovene som er merket som relevante, og teller ikke i dekningen.`
  warn({ code: 'outside-template', offer: offer.id, message })
}

function warnOfInputs(offer: Offer, unknownEvidence: number, warn: Warn): void {
  const name = nameOffer(offer)
  const say = (code: Warning['code'], message: string) => warn({ code, offer: offer.id, message })
  if (offer.evidence === 0) {
    say('no-effect', `${name} har dokumentasjon 0: plassene gir rekkevidde, men ingen effekt.`)
  }
  if (offer.fidelity === 0) {
    say(
      'no-effect',
      `${name} har ingen sertifiserte utøvere: plassene gir rekkevidde, men ingen effekt.`,
    )
  }
  if (offer.seats === null) {
    say(
      'unknown-seats',
      `${name} mangler antall plasser: tilbudet teller i bredden, men er regnet med 0 plasser.`,
    )
  }
  if (offer.evidence === null) {
    say(
      'unknown-evidence',
      `${name} mangler vurdering av dokumentasjon og er regnet med faktoren ${formatNumber(unknownEvidence)}.`,
    )
  }
}

function nameOffer({ id, title }: Offer): string {
  return `«${title ?? id}»`
}

function nameCell({ level, ageGroup, theme }: CellReference): string {
  return `${LEVEL_NAMES[level]} nivå, aldersgruppe ${ageGroup}, tema ${theme}`
}

/** At most two decimals and a comma; not by locale data, which differs between machines. */
function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}
