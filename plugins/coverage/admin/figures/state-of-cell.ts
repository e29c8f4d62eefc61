import type { AnsweredCell } from '../../answers/index.ts'
import type { Leaf } from '../drawings/index.ts'
import type { FigureInput } from './figure.ts'

/** One need as a drawing knows it. */
export type CellState = Readonly<{
  state: Leaf['state']
  effective: number
  reach: number
  isAtLeast: boolean
}>

const nothing = { effective: 0, reach: 0, isAtLeast: false } as const

/** What is known of a need; nothing of one there is not, and nothing where no offers are listed. */
export function stateOfCell(
  cell: AnsweredCell | undefined,
  { index }: Pick<FigureInput['coverage'], 'index'>,
): CellState {
  if (!cell) return { ...nothing, state: 'no-need' }
  if (index === null) return { ...nothing, state: 'unknown' }
  if (cell.suppressed) return { ...nothing, state: 'hidden' }
  const { effective, reach, counted } = cell
  const isAtLeast = reach < 1 && counted.some(({ seats }) => seats === null)
  return { state: 'counted', effective, reach, isAtLeast }
}

/** The state in words. */
export function describeState({ state, effective, isAtLeast }: CellState, input: FigureInput) {
  const { texts, numbers } = input
  if (state === 'no-need') return texts.noNeed
  if (state === 'unknown') return texts.unknown
  if (state === 'hidden') return texts.hidden
  const share = numbers.percent(effective)
  return isAtLeast ? `${share}, ${texts.someUncounted}` : share
}
