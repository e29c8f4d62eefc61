import { LEVELS, type Level } from '../../core/index.ts'
import { cellNames } from '../cell-names.ts'
import { type GridBlock, GridDrawing, gridSize, paintOf, ShareCell } from '../drawings/index.ts'
import { titlesOf } from '../titles-of.ts'
import type { Figure, FigureInput } from './figure.ts'
import { describeState, stateOfCell } from './state-of-cell.ts'
import { share, type Table, text } from './table.ts'

/** Every need as a box, filled as far as it is covered: levels beside each other, themes below. */
export function drawHeatMap(input: FigureInput): Figure {
  const { texts, coverage } = input
  const { title, reading } = texts.heatMap
  const blocks = LEVELS.flatMap((level) => blockOf(level, input) ?? [])
  const summary = summarise(input)
  const drawing = (shown: readonly GridBlock[]) => (id: string) => (
    <GridDrawing blocks={shown} description={`${reading} ${summary}`} id={id} title={title} />
  )
  return {
    title,
    summary,
    reading,
    table: tableOf(input),
    drawings: blocks.map((block) => ({ key: block.key, draw: drawing([block]) })),
    picture: { ...gridSize(blocks), draw: drawing(blocks) },
    legend:
      coverage.index !== null
        ? [
            { sign: 'effective', text: texts.heatMap.effective },
            { sign: 'zero', text: texts.heatMap.none },
            { sign: 'at-least', text: texts.heatMap.atLeast },
            { sign: 'no-need', text: texts.noNeed },
          ]
        : [
            { sign: 'unknown', text: texts.unknown },
            { sign: 'no-need', text: texts.noNeed },
          ],
  }
}

/** Null for a level without a need. */
function blockOf(level: Level, input: FigureInput): GridBlock | null {
  const { coverage, numbers, linkTo } = input
  const { labels, cells } = coverage
  const name = cellNames(labels)
  const own = cells.filter((cell) => cell.level === level)
  const themes = labels.themes.filter(({ key }) => own.some(({ theme }) => theme === key))
  if (themes.length === 0) return null
  return {
    key: level,
    title: { text: titlesOf(labels.levels)(level), colour: paintOf(level).full },
    columns: labels.ageGroups.map((group) => group.title),
    rows: themes.map(({ key: theme, title }) => ({
      key: theme,
      title,
      cells: labels.ageGroups.map(({ key: ageGroup }) => {
        const cell = own.find((each) => each.theme === theme && each.ageGroup === ageGroup)
        const state = stateOfCell(cell, coverage)
        const figure = { counted: numbers.hundredths(state.effective), hidden: '< 5', unknown: '?' }
        return {
          label: `${name({ level, ageGroup, theme })}: ${describeState(state, input)}`,
          href: cell ? linkTo({ level, ageGroup }) : null,
          draw: (box, id) => (
            <ShareCell
              box={box}
              figure={state.state === 'no-need' ? '' : figure[state.state]}
              id={id}
              isAtLeast={state.isAtLeast}
              level={level}
              share={state.effective}
              state={state.state}
            />
          ),
        }
      }),
    })),
  }
}

function summarise({ coverage, texts, numbers }: FigureInput): string {
  const { index, cells, labels } = coverage
  if (index === null) return texts.noOffers
  const shown = cells.flatMap((cell) => (cell.suppressed ? [] : cell))
  const uncovered = shown.filter(({ effective }) => effective === 0).length
  const [best] = shown.toSorted((a, b) => b.effective - a.effective)
  const { summary, best: sayBest } = texts.heatMap
  return [
    summary(numbers.count(uncovered), numbers.count(shown.length)),
    ...(best && best.effective > 0
      ? [sayBest(cellNames(labels)(best), numbers.percent(best.effective))]
      : []),
  ].join(' ')
}

function tableOf({ coverage, texts }: FigureInput): Table {
  const { columns, heatMap } = texts
  const { labels, cells } = coverage
  const [theme, level, ageGroup] = [
    titlesOf(labels.themes),
    titlesOf(labels.levels),
    titlesOf(labels.ageGroups),
  ]
  return {
    caption: heatMap.caption,
    columns: [
      text(columns.theme),
      text(columns.ageGroup),
      text(columns.level),
      share(columns.effective),
      share(columns.reach),
      text(columns.remark),
    ],
    rows: cells.map((cell) => {
      const { state, effective, reach, isAtLeast } = stateOfCell(cell, coverage)
      const isKnown = state === 'counted'
      const remark = isAtLeast ? texts.someUncounted : null
      return [
        theme(cell.theme),
        ageGroup(cell.ageGroup),
        level(cell.level),
        isKnown ? effective : null,
        isKnown ? reach : null,
        isKnown ? remark : texts[state === 'hidden' ? 'hidden' : 'unknown'],
      ]
    }),
  }
}
