import { describe, expect, test } from '@jest/globals'
import { DEFAULT_SETTINGS } from '../../../../../plugins/coverage/core/index.ts'
import { weighCells } from '../../../../../plugins/coverage/core/weigh-cells.ts'
import { aCell, aPortfolio } from './a-portfolio.ts'

const { levelWeights } = DEFAULT_SETTINGS

describe('weighCells(portfolio, levelWeights)', () => {
  test('weighs cells of a level by their targets', () => {
    const cells = [aCell({ theme: 'a', prevalence: 0.3 }), aCell({ theme: 'b', prevalence: 0.1 })]
    const weights = weighCells(aPortfolio({ cells }), levelWeights).map(({ weight }) => weight)
    expect(weights[0]).toBeCloseTo(0.75)
    expect(weights[1]).toBeCloseTo(0.25)
  })

  test('multiplies a target by the priority of its theme', () => {
    const cells = [aCell({ theme: 'a', priority: 3 }), aCell({ theme: 'b' })]
    const weights = weighCells(aPortfolio({ cells }), levelWeights).map(({ weight }) => weight)
    expect(weights).toEqual([0.75, 0.25])
  })

  test('gives each level that applies its part, whatever its targets', () => {
    const cells = [aCell(), aCell({ level: 'indicated', prevalence: 0.01 })]
    const weights = { universal: 1, selective: 5, indicated: 3 }
    const needs = weighCells(aPortfolio({ cells }), weights)
    expect(needs.map(({ weight }) => weight)).toEqual([0.25, 0.75])
  })

  test('leaves out cells without a target', () => {
    const cells = [aCell({ prevalence: 0 }), aCell({ theme: 'b' })]
    const needs = weighCells(aPortfolio({ cells }), levelWeights)
    expect(needs).toMatchObject([{ cell: { theme: 'b' }, weight: 1 }])
  })

  test('gives the weight of a level without any priority to the others', () => {
    const cells = [aCell({ level: 'selective', priority: 0 }), aCell({ level: 'indicated' })]
    const needs = weighCells(aPortfolio({ cells }), levelWeights)
    expect(needs.map(({ weight }) => weight)).toEqual([0, 1])
  })

  test('puts cells in canonical order', () => {
    const cells = [aCell({ level: 'indicated' }), aCell({ theme: 'b' }), aCell({ theme: 'a' })]
    const needs = weighCells(aPortfolio({ cells }), levelWeights)
    expect(needs.map(({ cell }) => cell)).toEqual([cells[2], cells[1], cells[0]])
  })
})
