import { type Leaf, plannedPart } from '../drawings/index.ts'
import type { Numbers } from '../numbers.ts'
import type { FanTexts } from '../texts/fan.ts'
import { titlesOf } from '../titles-of.ts'
import { withoutRest } from '../without-rest.ts'
import type { FanFigures } from './list-leaves.ts'

type Told = Readonly<{
  now: FanFigures
  withPlans: FanFigures | null
  leaves: readonly Leaf[]
  texts: FanTexts
  numbers: Numbers
}>

/** What the fan shows, in some sentences. */
export function summariseFan(told: Told): string {
  const { now, texts, numbers } = told
  if (now.index === null) return texts.noOffers
  const { effective, reach } = now.index
  const { percent } = numbers
  return [
    texts.summary({ effective: percent(effective), reach: percent(reach) }),
    ...(withoutRest(effective) >= 1 ? [texts.allCovered] : nameExtremes(told)),
    ...describePlans(told),
  ].join(' ')
}

/** The best covered leaf, and how many are not covered at all or else the least covered. */
function nameExtremes({ now, leaves, texts, numbers }: Told): readonly string[] {
  const counted = leaves.filter(({ state }) => state === 'counted')
  const sorted = counted.toSorted((a, b) => b.effective - a.effective)
  const [best, weakest] = [sorted.at(0), sorted.at(-1)]
  if (!best || !weakest || best.effective === 0) return []
  const name = nameLeaf(now, texts)
  const share = (leaf: Leaf) => numbers.percent(leaf.effective)
  const none = counted.filter(({ effective }) => effective === 0).length
  return [
    texts.best(name(best), share(best)),
    none > 0
      ? texts.uncovered(numbers.count(none), numbers.count(counted.length))
      : texts.weakest(name(weakest), share(weakest)),
  ]
}

/** Nothing when the plans change no figure as it is written. */
function describePlans({ now, withPlans, texts, numbers }: Told): readonly string[] {
  const write = (index: FanFigures['index'] | undefined) =>
    index ? texts.plans(numbers.percent(index.effective), numbers.percent(index.reach)) : null
  const [today, later] = [write(now.index), write(withPlans?.index)]
  return later === null || later === today ? [] : [later]
}

/** "1–5 år, selektivt" */
export function nameLeaf({ labels }: FanFigures, texts: FanTexts) {
  const [level, ageGroup] = [titlesOf(labels.levels), titlesOf(labels.ageGroups)]
  return (leaf: Pick<Leaf, 'level' | 'ageGroup'>) =>
    texts.leaf(level(leaf.level), ageGroup(leaf.ageGroup))
}

/** The figures of a leaf in words. */
export function describeLeaf(leaf: Leaf, texts: FanTexts, { percent }: Numbers): string {
  if (leaf.state !== 'counted') return texts.states[leaf.state]
  const { effective, reach, planned, isAtLeast } = leaf
  return [
    (isAtLeast ? texts.atLeast : texts.effective)(percent(effective)),
    texts.seats(percent(reach)),
    ...(planned && plannedPart(leaf) ? [texts.planned(percent(planned.reach))] : []),
  ].join(', ')
}

/** What stands in a leaf. */
export function figureOf(leaf: Leaf, { hundredths }: Numbers): string {
  if (leaf.state === 'no-need') return '–'
  if (leaf.state === 'hidden') return '< 5'
  if (leaf.state === 'unknown') return '?'
  return hundredths(leaf.effective)
}
