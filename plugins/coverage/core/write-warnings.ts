import type { CoveredNeed } from './cover-need.ts'
import type { Warning } from './coverage.ts'
import type { Level } from './levels.ts'
import { arenasOf } from './list-arenas.ts'
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
  return [
    ...covered.flatMap(warnOfSurplus),
    ...covered.flatMap(warnOfOneArena),
    ...supplies.flatMap(({ offer, parts, isCounted }) => {
      if (parts.length === 0) return warnOfOutside(offer)
      return isCounted ? warnOfInputs(offer, unknownEvidence) : []
    }),
  ]
}

function warnOfSurplus({ need, counted }: CoveredNeed): readonly Warning[] {
  const seats = counted.reduce((sum, offer) => sum + (offer.seats ?? 0), 0)
  const surplus = seats - need.target
  if (surplus <= need.target * ROUNDING) return []
  const message = `Flere plasser enn behovet på ${nameCell(need.cell)}: ${formatNumber(surplus)} plasser i året over målet på ${formatNumber(need.target)} familier.`
  return [{ code: 'surplus', cell: referTo(need.cell), message }]
}

function warnOfOneArena(covered: CoveredNeed): readonly Warning[] {
  const { need } = covered
  const [arena, another] = arenasOf([covered])
  if (arena === undefined || another !== undefined) return []
  const message = `Bare én arena (${arena}) har tilbud på ${nameCell(need.cell)}.`
  return [{ code: 'one-arena', cell: referTo(need.cell), message }]
}

function warnOfOutside(offer: Offer): readonly Warning[] {
  const message = `${nameOffer(offer)} treffer ingen av behovene som er merket som relevante, og teller ikke i dekningen.`
  return [{ code: 'outside-template', offer: offer.id, message }]
}

function warnOfInputs(offer: Offer, unknownEvidence: number): readonly Warning[] {
  const name = nameOffer(offer)
  const warnings: Warning[] = []
  const warn = (code: Warning['code'], message: string) =>
    warnings.push({ code, offer: offer.id, message })
  if (offer.evidence === 0) {
    warn('no-effect', `${name} har dokumentasjon 0: plassene gir rekkevidde, men ingen effekt.`)
  }
  if (offer.fidelity === 0) {
    warn(
      'no-effect',
      `${name} har ingen sertifiserte utøvere: plassene gir rekkevidde, men ingen effekt.`,
    )
  }
  if (offer.seats === null) {
    warn(
      'unknown-seats',
      `${name} mangler antall plasser: tilbudet teller i bredden, men er regnet med 0 plasser.`,
    )
  }
  if (offer.evidence === null) {
    warn(
      'unknown-evidence',
      `${name} mangler vurdering av dokumentasjon og er regnet med faktoren ${formatNumber(unknownEvidence)}.`,
    )
  }
  return warnings
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
