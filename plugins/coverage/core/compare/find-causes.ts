import { evaluate } from '../evaluate.ts'
import { nameCell } from '../name-cell.ts'
import type { AgeGroup, Cell, Portfolio } from '../portfolio.ts'
import { referTo } from '../refer-to.ts'
import { resolveSettings } from '../resolve-settings.ts'
import type {
  Cause,
  Causes,
  NeedFacts,
  OfferCause,
  PopulationFacts,
  SettingFacts,
  Side,
} from './comparison.ts'
import { describeChange } from './describe-change.ts'
import { factsOfOffer } from './facts-of-offer.ts'
import { type Match, matchByName } from './match-by-name.ts'

/** What a change alone would make of effective coverage, given the earlier portfolio with it. */
type EffectOf = (changed: Partial<Portfolio>) => number

/**
 * Which changes made effective coverage another: every offer, need, number of children and setting
 * that is not as it was, each with its effect alone. Takes one evaluation for each of them, and two.
 */
export function findCauses(from: Side, to: Side): Causes {
  const earlier = effectiveOf(evaluate(from.portfolio))
  const later = effectiveOf(evaluate(to.portfolio))
  const effectOf: EffectOf = (changed) =>
    effectiveOf(evaluate({ ...from.portfolio, ...changed })) - earlier
  const sides = { from: from.portfolio, to: to.portfolio, effectOf }
  const together = effectiveOf(to.coverage) - effectiveOf(from.coverage)
  const arithmetic = together - (later - earlier)
  const causes = {
    offers: listOfferCauses(sides),
    needs: listNeedCauses(sides),
    populations: listPopulationCauses(sides),
    settings: findSettingCause(sides),
  }
  const single = [causes.offers, causes.needs, causes.populations, causes.settings ?? []]
    .flat()
    .reduce((sum, { effect }) => sum + effect, arithmetic)
  return { together, ...causes, arithmetic, interaction: together - single }
}

type Sides = Readonly<{ from: Portfolio; to: Portfolio; effectOf: EffectOf }>

const effectiveOf = ({ index }: Side['coverage']): number => index?.effective ?? 0

function listOfferCauses({ from, to, effectOf }: Sides): OfferCause[] {
  const matches = matchByName(from.offers, to.offers, ({ id }) => id)
  return largestFirst(
    matches.flatMap((match): OfferCause[] => {
      const change = describeChange(...bothOf(match, factsOfOffer))
      if (change === null) return []
      const effect = effectOf({ offers: withMatch(from.offers, match) })
      return [{ offer: match.name, title: match.either.title ?? null, ...change, effect }]
    }),
  )
}

function listNeedCauses({ from, to, effectOf }: Sides): Causes['needs'] {
  const groups = new Map(to.ageGroups.map((group) => [group.key, group]))
  return largestFirst(
    matchByName(from.cells, to.cells, nameCell).flatMap((match) => {
      const change = describeChange(...bothOf(match, factsOfNeed))
      if (change === null) return []
      const cells = withMatch(from.cells, match)
      const ageGroups = withGroup(from.ageGroups, groups.get(match.either.ageGroup))
      return { ...referTo(match.either), ...change, effect: effectOf({ cells, ageGroups }) }
    }),
  )
}

function listPopulationCauses({ from, to, effectOf }: Sides): Causes['populations'] {
  return largestFirst(
    matchByName(from.ageGroups, to.ageGroups, ({ key }) => key).flatMap((match) => {
      const change = describeChange(...bothOf(match, factsOfPopulation))
      if (change === null) return []
      const effect = effectOf({ ageGroups: withMatch(from.ageGroups, match) })
      return { ageGroup: match.name, ...change, effect }
    }),
  )
}

function findSettingCause({ from, to, effectOf }: Sides): Cause<SettingFacts> | null {
  const change = describeChange(factsOfSettings(from), factsOfSettings(to))
  return (
    change && { ...change, effect: effectOf({ settings: { ...to.settings, ...viewOf(from) } }) }
  )
}

const viewOf = ({ settings }: Portfolio) => (settings?.view ? { view: settings.view } : {})

const factsOfNeed = ({ prevalence, basis, priority }: Cell): NeedFacts => ({
  prevalence,
  basis,
  priority: priority ?? 1,
})

const factsOfPopulation = ({ population, bandYears }: AgeGroup): PopulationFacts => ({
  population,
  bandYears,
})

function factsOfSettings({ settings }: Portfolio): SettingFacts {
  const { levelWeights, unknownEvidence, arenaTarget } = resolveSettings(settings)
  const { universal, selective, indicated } = levelWeights
  return { levelWeights: { universal, selective, indicated }, unknownEvidence, arenaTarget }
}

const bothOf = <Item, Facts>(
  { from, to }: Match<Item>,
  factsOf: (item: Item) => Facts,
): [Facts | null, Facts | null] => [from && factsOf(from), to && factsOf(to)]

/** The earlier list with one thing as it was later: put in place, added or taken out. */
function withMatch<Item>(items: readonly Item[], { from, to }: Match<Item>): readonly Item[] {
  if (from === null) return to === null ? items : [...items, to]
  return items.flatMap((item) => (item === from ? (to ?? []) : [item]))
}

/** A new need may be of an age group the earlier portfolio does not know. */
function withGroup(groups: readonly AgeGroup[], needed: AgeGroup | undefined): readonly AgeGroup[] {
  if (!needed || groups.some(({ key }) => key === needed.key)) return groups
  return [...groups, needed]
}

function largestFirst<Each extends Readonly<{ effect: number }>>(causes: readonly Each[]): Each[] {
  return [...causes].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
}
