import { describe, expect, test } from '@jest/globals'
import { recommend } from '../../../../../../plugins/coverage/core/index.ts'
import { boundFigure } from '../../../../../../plugins/coverage/core/recommend/bound-figure.ts'
import { buildModel } from '../../../../../../plugins/coverage/core/recommend/build-model.ts'
import { meansOf } from '../../../../../../plugins/coverage/core/recommend/means.ts'
import { pickGreedily } from '../../../../../../plugins/coverage/core/recommend/pick-greedily.ts'
import { startTally } from '../../../../../../plugins/coverage/core/recommend/tally.ts'
import { expected, workedCandidates, workedExample } from '../../../../../support/worked-example.ts'

const TWELVE_DECIMALS = 12
/** The example does not name its budget: from 500 to 579 every expected figure holds. */
const budget = 500
const input = { portfolio: workedExample, candidates: workedCandidates, budget }

describe('the greedy picks of the worked example', () => {
  const model = buildModel(input, 'effective')
  const picks = pickGreedily(model, { means: meansOf(input) })

  test('are in the order by hand', () => {
    expect(picks.map(({ candidate }) => candidate.id)).toEqual(expected.greedy.map(([id]) => id))
  })

  test('have gains, totals and costs as by hand', () => {
    const tally = startTally(model)
    let cost = 0
    const steps = picks.map((pick) => {
      const gain = tally.gainOf(pick)
      tally.add(pick)
      cost += pick.cost
      return [pick.candidate.id, round(gain), round(tally.total()), cost]
    })
    expect(steps).toEqual(expected.greedy)
  })

  test('have as online bound F(S) and the fractional knapsack of what remains over the whole budget', () => {
    const bound = boundFigure(startTally(model, picks), model.candidates, meansOf(input))
    expect(bound).toBeCloseTo(expected.onlineUpperBound, TWELVE_DECIMALS)
  })
})

describe('recommend(the worked example)', () => {
  const answer = recommend(input)

  test('picks the best set, proven', () => {
    expect(answer.picks.map(({ candidate }) => candidate).sort()).toEqual(expected.exact.set)
    expect(answer.after?.effective).toBeCloseTo(expected.exact.value, TWELVE_DECIMALS)
    expect(answer).toMatchObject({ proven: true, certificate: 1, cost: 460 })
    expect(answer.bestPossibleAtMost).toBeCloseTo(expected.exact.value, TWELVE_DECIMALS)
  })

  test('starts from the index by hand', () => {
    expect(answer.before?.effective).toBeCloseTo(expected.index, TWELVE_DECIMALS)
  })

  test('explains DUA Basic by the families it seats in two cells', () => {
    const pick = answer.picks.find(({ candidate }) => candidate === 'B DUA Basic')
    expect(pick).toMatchObject({
      cost: 300,
      costPerFamily: 300 / 12,
      evidence: 1,
      cells: [
        { level: 'selective', ageGroup: '1-5', theme: 'behaviour', families: 9 },
        { level: 'indicated', ageGroup: '6-12', theme: 'behaviour', families: 3 },
      ],
    })
  })

  test('has the certificate of the online bound when the search takes no step', () => {
    const { certificate, bestPossibleAtMost, proven } = recommend(input, { maxSteps: 0 })
    expect(proven).toBe(false)
    expect(bestPossibleAtMost).toBeLessThanOrEqual(expected.onlineUpperBound + 1e-12)
    expect(certificate).toBeCloseTo(expected.exact.value / bestPossibleAtMost, TWELVE_DECIMALS)
  })
})

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
