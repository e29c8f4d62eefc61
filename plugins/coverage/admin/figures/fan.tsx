import { FanDrawing, fanSize } from '../drawings/index.ts'
import { drawnFan } from '../fan/drawn-fan.ts'
import { listSigns } from '../fan/list-signs.ts'
import { titlesOf } from '../titles-of.ts'
import type { Figure, FigureInput } from './figure.ts'
import { share, type Table, text } from './table.ts'

/** The fan as a picture and as a table with one row for each leaf. */
export function drawFan(input: FigureInput): Figure {
  const { coverage, withPlans, fanTexts, numbers, linkTo } = input
  const told = drawnFan({ now: coverage, withPlans, texts: fanTexts, numbers, linkTo })
  const draw = (id: string) => <FanDrawing {...told} id={id} />
  return {
    title: told.title,
    summary: told.summary,
    reading: fanTexts.reading,
    table: tableOf(told.leaves, input),
    drawings: [{ key: 'fan', draw }],
    picture: { ...fanSize, draw },
    legend: listSigns(told.leaves, fanTexts),
  }
}

function tableOf(
  leaves: ReturnType<typeof drawnFan>['leaves'],
  { coverage, texts, fanTexts }: FigureInput,
): Table {
  const { columns } = texts
  const { labels } = coverage
  const [level, ageGroup] = [titlesOf(labels.levels), titlesOf(labels.ageGroups)]
  return {
    caption: fanTexts.table,
    columns: [
      text(columns.ageGroup),
      text(columns.level),
      share(columns.effective),
      share(columns.reach),
      share(columns.planned),
      text(columns.remark),
    ],
    rows: leaves.map((leaf) => {
      const named = [ageGroup(leaf.ageGroup), level(leaf.level)]
      if (leaf.state !== 'counted') return [...named, null, null, null, fanTexts.states[leaf.state]]
      const { effective, reach, planned, isAtLeast } = leaf
      const remark = isAtLeast ? texts.someUncounted : null
      return [...named, effective, reach, planned?.reach ?? null, remark]
    }),
  }
}
