import type { ShownCell } from '../../../../../plugins/coverage/answers/index.ts'

/** One need with 40 families, half of them with a seat. */
export function aCell(own: Partial<ShownCell> = {}): ShownCell {
  return {
    level: 'selective',
    ageGroup: '6-12',
    theme: 'violence',
    target: 40,
    weight: 0.1,
    reach: 0.5,
    effective: 0.25,
    gap: 0.075,
    unserved: 20,
    reason: 'too-few-seats',
    suppressed: false,
    counted: [],
    ...own,
  }
}
