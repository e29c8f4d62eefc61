import { describe, expect, test } from '@jest/globals'
import { numbersIn } from '../../../../../plugins/coverage/admin/numbers.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('numbersIn(language)', () => {
  const nb = numbersIn('nb')
  const en = numbersIn('en')

  test('writes shares and counts the Norwegian way', () => {
    expect(plain(nb.percent(0.384))).toBe('38 %')
    expect(plain(nb.count(4898.2))).toBe('4 898')
  })

  test('writes shares and counts the English way when asked', () => {
    expect(en.percent(0.384)).toBe('38%')
    expect(en.count(4898.2)).toBe('4,898')
  })

  test('keeps 0 % for none and 100 % for all', () => {
    expect([0, 0.001, 0.999, 1].map(nb.percent).map(plain)).toEqual([
      '0 %',
      '< 1 %',
      '> 99 %',
      '100 %',
    ])
  })

  test('is not misled by what adding leaves behind', () => {
    const [tenths, almost] = [0.1 + 0.2 + 0.7, 1 - 2 ** -52]
    expect([tenths, almost].map(nb.percent).map(plain)).toEqual(['100 %', '100 %'])
    expect(plain(nb.percent(2 ** -60))).toBe('0 %')
  })

  test('leaves the sign of per cent out where it stands elsewhere', () => {
    expect([0, 0.001, 0.384, 1].map(nb.hundredths)).toEqual(['0', '< 1', '38', '100'])
    expect(en.hundredths(0.384)).toBe('38')
  })

  test('writes differences with their sign, and days by name', () => {
    expect([0.042, -0.1, 0].map(nb.points).map((text) => text.replace('\u2212', '-'))).toEqual([
      '+4,2',
      '-10',
      '0',
    ])
    expect(plain(nb.finePercent(0.1859))).toBe('18,6 %')
    expect(nb.day('2026-11-22')).toBe('22. november 2026')
    expect(en.day('2026-11-22')).toBe('22 November 2026')
  })

  test('keeps 0 families for none', () => {
    expect([0, 0.2, 0.6].map(nb.count)).toEqual(['0', 'under 1', '1'])
  })

  test('shows times as they are in Norway', () => {
    expect(nb.time('2026-11-21T21:34:00.000Z')).toContain('22:34')
  })
})
