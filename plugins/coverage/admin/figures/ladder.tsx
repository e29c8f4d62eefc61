import { LEVELS, type Level } from '../../core/index.ts'
import { type GridBlock, GridDrawing, gridSize, type Step, StepsCell } from '../drawings/index.ts'
import { titlesOf } from '../titles-of.ts'
import type { Figure, FigureInput } from './figure.ts'
import { stepsLegend } from './steps-legend.ts'
import { type Table, text } from './table.ts'

/** One theme in one age group. */
type Rung = Readonly<{ theme: string; ageGroup: string; steps: Readonly<Record<Level, Step>> }>

/** How many columns of themes stand beside each other. */
const columns = 3

/** For each theme: the levels with an offer as steps, in every age group. */
export function drawLadder(input: FigureInput): Figure {
  const { title, reading } = input.texts.ladder
  const rungs = listRungs(input)
  const blocks = blocksOf(rungs, input)
  const summary = summarise(rungs, input)
  const drawing = (shown: readonly GridBlock[]) => (id: string) => (
    <GridDrawing blocks={shown} description={`${reading} ${summary}`} id={id} title={title} />
  )
  return {
    title,
    summary,
    reading,
    table: tableOf(rungs, input),
    drawings: blocks.map((block) => ({ key: block.key, draw: drawing([block]) })),
    picture: { ...gridSize(blocks), draw: drawing(blocks) },
    legend: stepsLegend(
      rungs.flatMap(({ steps }) => Object.values(steps)),
      input.texts.ladder.steps,
    ),
  }
}

function listRungs({ coverage }: FigureInput): readonly Rung[] {
  return coverage.ladder.map(({ theme, ageGroup, ...offered }) => {
    const stepOf = (level: Level): Step => {
      const isNeeded = coverage.cells.some(
        (cell) => cell.level === level && cell.theme === theme && cell.ageGroup === ageGroup,
      )
      if (!isNeeded) return 'no-need'
      if (coverage.index === null) return 'unknown'
      return offered[level] ? 'offer' : 'missing'
    }
    const steps = {
      universal: stepOf('universal'),
      selective: stepOf('selective'),
      indicated: stepOf('indicated'),
    }
    return { theme, ageGroup, steps }
  })
}

const noSteps = { universal: 'no-need', selective: 'no-need', indicated: 'no-need' } as const

function blocksOf(rungs: readonly Rung[], { coverage, texts, linkTo }: FigureInput) {
  const { labels } = coverage
  const themes = labels.themes.filter(({ key }) => rungs.some(({ theme }) => theme === key))
  const each = Math.ceil(themes.length / columns)
  const parts = Array.from(
    { length: each === 0 ? 0 : Math.ceil(themes.length / each) },
    (_, part) => themes.slice(part * each, (part + 1) * each),
  )
  return parts.map(
    (part, place): GridBlock => ({
      key: String(place),
      title: null,
      columns: labels.ageGroups.map((group) => group.title),
      rows: part.map(({ key, title }) => ({
        key,
        title,
        cells: labels.ageGroups.map((group) => {
          const rung = rungs.find(({ theme, ageGroup }) => theme === key && ageGroup === group.key)
          const steps = rung?.steps ?? noSteps
          const level = LEVELS.find((name) => steps[name] !== 'no-need')
          return {
            label: `${title}, ${group.title}: ${describeSteps(steps, { coverage, texts })}`,
            href: level ? linkTo({ level, ageGroup: group.key }) : null,
            draw: (box, id) => <StepsCell box={box} id={id} steps={steps} />,
          }
        }),
      })),
    }),
  )
}

/** "tilbud på universelt, mangler på selektivt og indikativt" */
function describeSteps(
  steps: Rung['steps'],
  { coverage, texts }: Pick<FigureInput, 'coverage' | 'texts'>,
): string {
  const { offerIn, lackingIn } = texts.ladder
  const offered = levelsWith('offer', steps, coverage)
  const lacking = levelsWith('missing', steps, coverage)
  const said = [...(offered ? [offerIn(offered)] : []), ...(lacking ? [lackingIn(lacking)] : [])]
  return said.length > 0 ? said.join(', ') : texts.unknown
}

function levelsWith(
  step: Step,
  steps: Rung['steps'],
  { labels }: FigureInput['coverage'],
): string | null {
  const own = LEVELS.filter((level) => steps[level] === step)
  return own.length === 0 ? null : own.map(titlesOf(labels.levels)).join(', ').toLowerCase()
}

function summarise(rungs: readonly Rung[], { coverage, texts, numbers }: FigureInput): string {
  if (coverage.index === null) return texts.noOffers
  const { summary, missing, noneMissing } = texts.ladder
  const lacking = rungs.flatMap(({ steps }) => LEVELS.filter((level) => steps[level] === 'missing'))
  const whole = rungs.filter(({ steps }) => !Object.values(steps).includes('missing'))
  return [
    summary(numbers.count(whole.length), numbers.count(rungs.length)),
    lacking.length > 0 ? missing(numbers.count(lacking.length)) : noneMissing,
  ].join(' ')
}

function tableOf(rungs: readonly Rung[], { coverage, texts }: FigureInput): Table {
  const [theme, ageGroup] = [titlesOf(coverage.labels.themes), titlesOf(coverage.labels.ageGroups)]
  const order = coverage.labels.themes.map(({ key }) => key)
  const sorted = rungs.toSorted((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme))
  return {
    caption: texts.ladder.caption,
    columns: [
      text(texts.columns.theme),
      text(texts.columns.ageGroup),
      text(texts.ladder.offer),
      text(texts.ladder.lacking),
    ],
    rows: sorted.map((rung) => [
      theme(rung.theme),
      ageGroup(rung.ageGroup),
      coverage.index === null ? texts.unknown : levelsWith('offer', rung.steps, coverage),
      coverage.index === null ? texts.unknown : levelsWith('missing', rung.steps, coverage),
    ]),
  }
}
