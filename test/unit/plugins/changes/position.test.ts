import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  advance,
  begin,
  mostNumbers,
  type Position,
} from '../../../../plugins/changes/journal/position.ts'

const rows = (...ids: number[]) => ids.map((id) => ({ id }))
const at = (last: number, ...missing: number[]): Position => ({
  last,
  missing: new Map(missing.map((number) => [number, 0])),
})

describe('a reader of the journal', () => {
  test('begins at its end, and waits for numbers that are not there yet', () => {
    expect(begin([], 0)).toEqual(at(0))
    expect(begin([3, 1], 0)).toEqual(at(3, 2))
    expect(begin([2], 0)).toEqual(at(2, 1))
  })

  test('hears of a row that becomes visible after higher ones', () => {
    const first = advance(at(4), rows(4, 6), 0)
    expect(first).toEqual({ position: at(6, 5), news: rows(6) })
    expect(advance(first?.position ?? at(0), rows(5, 6), 0)).toEqual({
      position: at(6),
      news: rows(5),
    })
  })

  test('waits for a missing number as long as a transaction lives, and no longer', () => {
    expect(advance(at(4, 3), rows(4), 89_999)?.position).toEqual(at(4, 3))
    expect(advance(at(4, 3), rows(4), 90_000)?.position).toEqual(at(4))
  })

  test('has lost track when its last row is gone, and when too much has been written', () => {
    expect(advance(at(4), rows(9), 0)).toBeNull()
    expect(advance(at(4), [], 0)).toBeNull()
    expect(advance(at(4), rows(4, 4 + mostNumbers + 1), 0)).toBeNull()
  })

  test('hears of every commit once, in whatever order they come', () => {
    const commit = fc.record({ takesBack: fc.boolean(), delay: fc.nat({ max: 8 }) })
    fc.assert(
      fc.property(
        fc.array(commit, { maxLength: 40 }),
        fc.array(fc.nat({ max: 50 })),
        (all, looks) => {
          // Number n is drawn at time n, and its row is there from its commit on.
          const visible = all.flatMap(({ takesBack, delay }, index) =>
            takesBack ? [] : [{ id: index + 1, from: index + 1 + delay }],
          )
          const heard: number[] = []
          let position = begin([], 0)
          for (const now of [...looks, 100].sort((a, b) => a - b)) {
            const { last, missing } = position
            const there = visible.filter(
              ({ id, from }) => from <= now && (id >= last || missing.has(id)),
            )
            const step = advance(position, there, now)
            if (!step) throw new Error('lost')
            heard.push(...step.news.map(({ id }) => id))
            position = step.position
          }
          expect(heard.sort((a, b) => a - b)).toEqual(visible.map(({ id }) => id))
        },
      ),
    )
  })
})
