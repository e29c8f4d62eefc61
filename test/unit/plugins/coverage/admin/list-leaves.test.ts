import { describe, expect, test } from '@jest/globals'
import { listLeaves } from '../../../../../plugins/coverage/admin/fan/list-leaves.ts'
import { aCell } from './a-cell.ts'
import { someFanFigures } from './some-fan-figures.ts'

describe('listLeaves(now, withPlans)', () => {
  test('goes through the levels of each age group in turn, as the table is read', () => {
    const leaves = listLeaves(someFanFigures({}), null)
    expect(leaves.map(({ ageGroup, level }) => `${ageGroup} ${level}`)).toEqual([
      '0 universal',
      '0 selective',
      '0 indicated',
      '6-12 universal',
      '6-12 selective',
      '6-12 indicated',
    ])
  })

  test('tells no need apart from a need that nothing covers', () => {
    const cells = [aCell({ effective: 0, reach: 0 })]
    expect(statesOf({ cells })).toEqual(['no-need', 'no-need', 'counted'].toSorted())
    expect(leafOf({ cells })).toMatchObject({ state: 'counted', effective: 0 })
  })

  test('knows nothing of a municipality without offers', () => {
    expect(leafOf({ index: null })).toMatchObject({ state: 'unknown', effective: 0 })
  })

  test('says that seats may be more where some are not counted, but not where all have one', () => {
    const counted = [{ offer: 'a', seats: null, filled: 0, quality: 0.5 }]
    expect(leafOf({ cells: [aCell({ counted, reach: 0 })] }).isAtLeast).toBe(true)
    expect(leafOf({ cells: [aCell({ counted, reach: 1 })] }).isAtLeast).toBe(false)
  })

  test('has what the plans would make of it beside what it is', () => {
    const later = someFanFigures({ cells: [aCell({ effective: 0.5, reach: 0.75 })] })
    const leaves = listLeaves(someFanFigures({}), later)
    expect(leaves.find(({ state }) => state === 'counted')).toMatchObject({
      effective: 0.25,
      planned: { effective: 0.5, reach: 0.75 },
    })
  })
})

type Own = Parameters<typeof someFanFigures>[0]

const own = ({ level, ageGroup }: { level: string; ageGroup: string }) =>
  level === 'selective' && ageGroup === '6-12'

function leafOf(figures: Own) {
  const leaf = listLeaves(someFanFigures(figures), null).find(own)
  if (!leaf) throw new Error('There is no leaf for the need.')
  return leaf
}

const statesOf = (figures: Own): string[] =>
  listLeaves(someFanFigures(figures), null)
    .filter(({ ageGroup }) => ageGroup === '6-12')
    .map(({ state }) => state)
    .toSorted()
