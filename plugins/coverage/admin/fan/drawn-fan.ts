import type { Level } from '../../core/index.ts'
import type { FanDrawingProps, Leaf } from '../drawings/index.ts'
import type { Numbers } from '../numbers.ts'
import type { FanTexts } from '../texts/fan.ts'
import { titlesOf } from '../titles-of.ts'
import { describeLeaf, figureOf, nameLeaf, summariseFan } from './describe-fan.ts'
import { type FanFigures, listLeaves } from './list-leaves.ts'

type Question = Readonly<{
  now: FanFigures & Readonly<{ year: number; municipality: Readonly<{ name: string }> }>
  withPlans: FanFigures | null
  texts: FanTexts
  numbers: Numbers
  linkTo: (leaf: Readonly<{ level: Level; ageGroup: string }>) => string | null
}>

/** Everything the drawing of a municipality is given, and the sentences that go with it. */
export function drawnFan({ now, withPlans, texts, numbers, linkTo }: Question) {
  const leaves = listLeaves(now, withPlans)
  const name = nameLeaf(now, texts)
  const summary = summariseFan({ now, withPlans, leaves, texts, numbers })
  return {
    title: texts.title(now.municipality.name, String(now.year)),
    description: `${texts.reading} ${summary}`,
    summary,
    ageGroups: now.labels.ageGroups,
    levelTitle: titlesOf(now.labels.levels),
    leaves: leaves.map((leaf: Leaf) => ({
      ...leaf,
      figure: figureOf(leaf, numbers),
      label: `${name(leaf)}: ${describeLeaf(leaf, texts, numbers)}`,
      href: leaf.state === 'no-need' ? null : linkTo(leaf),
    })),
    whole:
      now.index === null
        ? { figure: '?', label: texts.unknownWhole }
        : {
            figure: numbers.hundredths(now.index.effective),
            label: texts.whole,
          },
  } satisfies Omit<FanDrawingProps, 'id'> & { summary: string }
}
