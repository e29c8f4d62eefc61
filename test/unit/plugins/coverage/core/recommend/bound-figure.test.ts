import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boundFigure } from '../../../../../../plugins/coverage/core/recommend/bound-figure.ts'
import { buildModel } from '../../../../../../plugins/coverage/core/recommend/build-model.ts'
import { meansOf, UNLIMITED } from '../../../../../../plugins/coverage/core/recommend/means.ts'
import { startTally } from '../../../../../../plugins/coverage/core/recommend/tally.ts'
import { aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'
import { arbitraryInput } from './arbitrary-input.ts'
import { effectiveIn, tryEverySet } from './try-every-set.ts'

describe('boundFigure(tally, candidates, means)', () => {
  test('is what all candidates give together when gains crowd one cell', () => {
    const candidates = ['a', 'b', 'c'].map((id) => aCandidate(id, { seats: 50 }))
    const model = buildModel({ portfolio: aPortfolio(), candidates }, 'effective')
    expect(boundFigure(startTally(model), model.candidates, UNLIMITED)).toBe(1)
  })

  test('leaves out what the whole budget cannot buy', () => {
    const candidates = [aCandidate('a', { cost: 11 })]
    const model = buildModel({ portfolio: aPortfolio(), candidates }, 'effective')
    const bound = boundFigure(startTally(model), model.candidates, meansOf({ budget: 10 }))
    expect(bound).toBe(0.4)
  })

  test('is never below the best of all sets, whatever is picked', () => {
    fc.assert(
      fc.property(arbitraryInput(8), fc.nat({ max: 8 }), (input, number) => {
        const model = buildModel(input, 'effective')
        const tally = startTally(model, model.candidates.slice(0, number))
        const affordable = tryEverySet(input).filter(
          ({ cost }) => cost <= (input.budget ?? Infinity),
        )
        const best = Math.max(...affordable.map(({ cells }) => effectiveIn(cells)))
        const bound = boundFigure(tally, model.candidates, meansOf(input))
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9)
      }),
    )
  })
})
