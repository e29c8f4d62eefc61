import type { Sign, Step } from '../drawings/index.ts'
import type { Figure } from './figure.ts'

const signs: readonly (readonly [Step, Sign])[] = [
  ['offer', 'effective'],
  ['missing', 'open'],
  ['unknown', 'unknown'],
  ['no-need', 'no-need'],
]

/** What the steps of a drawing mean, those that are in it. */
export function stepsLegend(
  steps: readonly Step[],
  texts: Readonly<Record<Step, string>>,
): Figure['legend'] {
  return signs
    .filter(([step]) => steps.includes(step))
    .map(([step, sign]) => ({ sign, text: texts[step] }))
}
