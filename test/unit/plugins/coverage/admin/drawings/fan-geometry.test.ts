import { describe, expect, test } from '@jest/globals'
import {
  filledTo,
  outline,
  placeAt,
  type Ring,
  rings,
  sectorAt,
} from '../../../../../../plugins/coverage/admin/drawings/fan/fan-geometry.ts'
import { LEVELS } from '../../../../../../plugins/coverage/core/index.ts'

const places = [0, 1, 2, 3, 4]
const areaOf = ({ inner, outer }: Ring) => outer ** 2 - inner ** 2

describe('filledTo(ring, share)', () => {
  test.each(LEVELS)('fills that share of the area of a leaf, at level %s', (level) => {
    const ring = rings[level]
    for (const share of [0, 0.01, 0.25, 0.5, 0.9, 1]) {
      const filled = areaOf({ inner: ring.inner, outer: filledTo(ring, share) })
      expect(filled / areaOf(ring)).toBeCloseTo(share, 10)
    }
  })

  test('stays within the leaf, whatever it is given', () => {
    expect(filledTo(rings.universal, 1.4)).toBe(rings.universal.outer)
    expect(filledTo(rings.universal, -1)).toBe(rings.universal.inner)
  })
})

describe('the leaves', () => {
  test('lie from left to right without touching', () => {
    for (const level of LEVELS) {
      const sectors = places.map((place) => sectorAt(rings[level], place, 5))
      for (const [place, { from, to }] of sectors.entries()) {
        expect(from).toBeGreaterThan(sectors[place - 1]?.to ?? 0)
        expect(to).toBeLessThan(180)
      }
    }
  })

  test('of one level are of one size, so that none looks more covered than another', () => {
    for (const level of LEVELS) {
      const widths = places.map((place) => sectorAt(rings[level], place, 5)).map(widthOf)
      for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 10)
    }
  })

  test('leave room between the levels, the indicated innermost', () => {
    expect(rings.indicated.outer).toBeLessThan(rings.selective.inner)
    expect(rings.selective.outer).toBeLessThan(rings.universal.inner)
  })
})

describe('outline(ring, sector)', () => {
  test('goes out, along the outer arc, in, and back along the inner', () => {
    const quarter = { from: 0, to: 90, middle: 45 }
    expect(outline({ inner: 10, outer: 20 }, quarter)).toBe(
      'M-10 0L-20 0A20 20 0 0 1 0 -20L0 -10A10 10 0 0 0 -10 0Z',
    )
  })

  test('has what it is drawn from above the pivot', () => {
    expect(placeAt(10, 90).y).toBe(-10)
    expect(placeAt(10, 0).x).toBe(-10)
  })
})

const widthOf = ({ from, to }: { from: number; to: number }): number => to - from
