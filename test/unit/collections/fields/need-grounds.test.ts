import { describe, expect, test } from '@jest/globals'
import { findMissing, withGroundsOf } from '../../../../collections/fields/need-grounds.ts'

const sourced = {
  prevalence: 0.035,
  basis: 'stock',
  source: 'FHI-rapport 2013:4',
  year: 2013,
  assumption: false,
}
const assumed = {
  prevalence: 0.1,
  basis: 'stock',
  source: 'Antakelse uten publisert kilde',
  year: null,
  assumption: true,
}
const bare = { source: null, year: null, assumption: false }

describe('findMissing(number) without an original', () => {
  test.each([
    ['a source and a year', sourced, null],
    ['an assumption', { ...sourced, ...bare, assumption: true }, null],
    ['a cell that is not relevant', { ...sourced, ...bare, relevant: false }, null],
    ['no source', { ...sourced, source: ' ' }, 'source'],
    ['no year', { ...sourced, year: null }, 'year'],
  ])('judges %s', (_what, number, missing) => {
    expect(findMissing(number)).toBe(missing)
  })
})

describe('findMissing(number, original)', () => {
  test('asks nothing of a number that is the same, with the same grounds or none', () => {
    expect(findMissing(sourced, sourced)).toBeNull()
    expect(findMissing({ ...sourced, ...bare }, sourced)).toBeNull()
    expect(findMissing({ ...assumed, ...bare }, assumed)).toBeNull()
  })

  test('asks for the grounds of a number or a basis that differs', () => {
    expect(findMissing({ ...sourced, ...bare, prevalence: 0.05 }, sourced)).toBe('source')
    expect(findMissing({ ...sourced, ...bare, basis: 'cohort' }, sourced)).toBe('source')
    expect(
      findMissing({ ...sourced, source: 'Ungdata', year: null, prevalence: 0.05 }, sourced),
    ).toBe('year')
  })

  test('does not let a number of one’s own be credited to the source of the original', () => {
    expect(findMissing({ ...sourced, prevalence: 0.05 }, sourced)).toBe('own-source')
    expect(
      findMissing({ ...assumed, prevalence: 0.2, assumption: false, year: 2024 }, assumed),
    ).toBe('own-source')
  })

  test('takes a later edition of the same source', () => {
    expect(findMissing({ ...sourced, prevalence: 0.05, year: 2024 }, sourced)).toBeNull()
  })

  test('takes a number that is still marked as an assumption', () => {
    expect(findMissing({ ...assumed, prevalence: 0.2 }, assumed)).toBeNull()
  })

  test('asks for the year of another source for the same number', () => {
    expect(findMissing({ ...assumed, ...bare, source: 'Ungdata' }, assumed)).toBe('year')
  })
})

describe('withGroundsOf(number, original)', () => {
  test('fills what is empty when the number is the same', () => {
    expect(withGroundsOf({ ...sourced, ...bare }, sourced)).toEqual(sourced)
    expect(withGroundsOf({ ...assumed, ...bare }, assumed)).toEqual(assumed)
  })

  test('keeps an assumption one for as long as its source is cited', () => {
    expect(withGroundsOf({ ...assumed, assumption: false }, assumed)).toEqual(assumed)
  })

  test.each([
    ['another number', { ...sourced, ...bare, prevalence: 0.05 }],
    ['another source', { ...sourced, source: 'Ungdata', year: 2024 }],
    ['the mark of an assumption', { ...sourced, ...bare, assumption: true }],
  ])('leaves %s alone', (_what, number) => {
    expect(withGroundsOf(number, sourced)).toBe(number)
  })

  test('leaves a number alone that started from none', () => {
    expect(withGroundsOf(sourced, undefined)).toBe(sourced)
  })
})
