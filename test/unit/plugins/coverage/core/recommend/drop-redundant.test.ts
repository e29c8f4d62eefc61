import { describe, expect, test } from '@jest/globals'
import { buildModel } from '../../../../../../plugins/coverage/core/recommend/build-model.ts'
import { dropRedundant } from '../../../../../../plugins/coverage/core/recommend/drop-redundant.ts'
import { aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'

const seats = { a: 10, b: 20, c: 20 }
const candidates = Object.entries(seats).map(([id, number]) =>
  aCandidate(id, { seats: number, cost: number }),
)
const model = buildModel({ portfolio: aPortfolio(), candidates }, 'effective')

function keptFor(share: number): readonly string[] {
  const kept = dropRedundant(model, model.candidates, (tally) => tally.total() >= share)
  return kept.map(({ candidate }) => candidate.id)
}

describe('dropRedundant(model, picks, isEnough)', () => {
  test('keeps every pick that is needed', () => {
    expect(keptFor(0.89)).toEqual(['a', 'b', 'c'])
  })

  test('drops the most expensive first, of equals the last by id', () => {
    expect(keptFor(0.69)).toEqual(['a', 'b'])
  })

  test('drops as many as it can', () => {
    expect(keptFor(0.49)).toEqual(['a'])
    expect(keptFor(0)).toEqual([])
  })
})
