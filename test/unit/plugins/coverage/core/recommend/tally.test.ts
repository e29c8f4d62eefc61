import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FIGURES } from '../../../../../../plugins/coverage/core/index.ts'
import { buildModel } from '../../../../../../plugins/coverage/core/recommend/build-model.ts'
import { startTally } from '../../../../../../plugins/coverage/core/recommend/tally.ts'
import { aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'
import { arbitraryInput } from './arbitrary-input.ts'
import { coverWith } from './try-every-set.ts'

const ROUNDING = 1e-9
const input = { portfolio: aPortfolio(), candidates: [aCandidate('a'), aCandidate('b')] }

describe('startTally(model, picks)', () => {
  test('is back where it was when a candidate is put back', () => {
    const model = buildModel(input, 'effective')
    const tally = startTally(model)
    for (const candidate of model.candidates) tally.add(candidate)
    expect(tally.total()).toBeCloseTo(0.6)
    for (const candidate of model.candidates) tally.remove(candidate)
    expect(tally.total()).toBe(0.4)
  })

  test('has no gain in a candidate that is picked', () => {
    const model = buildModel(input, 'effective')
    const tally = startTally(model, model.candidates)
    expect(model.candidates.map(tally.gainOf)).toEqual([0, 0])
  })

  test.each(FIGURES)('has to the bit the %s figure that evaluate gives', (figure) => {
    fc.assert(
      fc.property(arbitraryInput(12), (any) => {
        const model = buildModel(any, figure)
        const { index } = coverWith(any, any.candidates)
        expect(startTally(model, model.candidates).total()).toBe(index?.[figure] ?? 0)
      }),
    )
  })

  test.each(FIGURES)('has a %s gain that never rises as picks are made', (figure) => {
    fc.assert(
      fc.property(arbitraryInput(12), fc.infiniteStream(fc.nat({ max: 2 })), (any, stream) => {
        const model = buildModel(any, figure)
        const place = model.candidates.map(() => stream.next().value)
        const placed = (most: number) => model.candidates.filter((_, i) => (place[i] ?? 0) <= most)
        const [few, more] = [startTally(model, placed(0)), startTally(model, placed(1))]
        for (const candidate of model.candidates.filter((each) => !more.has(each))) {
          expect(more.gainOf(candidate)).toBeLessThanOrEqual(few.gainOf(candidate) + ROUNDING)
          expect(more.gainOf(candidate)).toBeGreaterThanOrEqual(-ROUNDING)
        }
      }),
    )
  })
})
