import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type CellReference,
  type Coverage,
  evaluate,
  type Portfolio,
} from '../../../../../plugins/coverage/core/index.ts'
import { evaluateNaively } from '../../../../support/naive-coverage/naive-coverage.ts'
import { workedExample } from '../../../../support/worked-example.ts'
import { arbitraryPortfolio } from './arbitrary-portfolio.ts'

const ROUNDING = 1e-9

/** Where two values differ: numbers by 1e-9 or more, everything else at all. */
function differences(received: unknown, expected: unknown, path: string): readonly string[] {
  if (typeof received === 'number' && typeof expected === 'number') {
    return Math.abs(received - expected) < ROUNDING ? [] : [`${path}: ${received}, ${expected}`]
  }
  if (!isRecord(received) || !isRecord(expected)) {
    return received === expected ? [] : [`${path}: ${received}, ${expected}`]
  }
  const keys = new Set([...Object.keys(received), ...Object.keys(expected)])
  return [...keys].flatMap((key) => differences(received[key], expected[key], `${path}.${key}`))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Two gaps that are equal but for rounding may stand in either order: then only sizes can be held. */
function orderOfGaps({ cells, gaps }: Pick<Coverage, 'cells' | 'gaps'>) {
  const sizes = new Map(cells.map((cell) => [nameOf(cell), cell.gap]))
  const names = gaps.map(nameOf)
  return { names: names.toSorted(), sizes: names.map((name) => sizes.get(name)) }
}

function nameOf({ level, ageGroup, theme }: CellReference): string {
  return JSON.stringify([level, ageGroup, theme])
}

function expectAsNaively(portfolio: Portfolio): void {
  const coverage = evaluate(portfolio)
  const naive = evaluateNaively(portfolio)
  const warnings = coverage.warnings.map(({ message, ...warning }) => warning)
  const received = { ...coverage, gaps: orderOfGaps(coverage), warnings }
  const expected = { ...naive, gaps: orderOfGaps(naive) }
  expect(differences(received, expected, 'coverage')).toEqual([])
}

test('evaluate(portfolio) finds every figure and list as the naive twin does, in 1,000 portfolios', () => {
  fc.assert(fc.property(arbitraryPortfolio, expectAsNaively), { numRuns: 1000 })
})

test('evaluate(the worked example) is as the naive twin finds it', () => {
  expectAsNaively(workedExample)
})
