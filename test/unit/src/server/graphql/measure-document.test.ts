import { describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { measureDocument } from '../../../../../src/server/graphql/measure-document.ts'

const measure = (query: string, variables = {}) => measureDocument(parse(query), variables)

describe('measureDocument', () => {
  test('counts fields, depth and fields at the root', () => {
    expect(measure('{ a { b { c } } d }')).toMatchObject({ fields: 4, depth: 3, rootFields: 2 })
  })

  test('counts what is in a fragment each time it is used', () => {
    const query = '{ a { ...F } b { ...F } } fragment F on T { x: c @skip(if: true) d }'
    expect(measure(query)).toMatchObject({ fields: 6, aliases: 2, directives: 2, depth: 2 })
  })

  test('gives a fragment no depth of its own', () => {
    expect(measure('{ ...F ... on Query { a } } fragment F on Query { a }').depth).toBe(1)
  })

  test('adds up the operations of a document, and the fragments nothing uses', () => {
    const query = 'query A { a } query B { a } fragment F on Query { a ...G } fragment G on T { a }'
    expect(measure(query).fields).toBe(4)
  })

  test('finds a fragment that contains itself', () => {
    expect(measure('{ ...F } fragment F on T { ...G } fragment G on T { ...F }').cycle).toBe('F')
    expect(measure('{ a } fragment F on T { ...F }').cycle).toBe('F')
    expect(measure('{ ...F ...F } fragment F on T { a }').cycle).toBeNull()
  })

  test('measures a bomb of 25 levels by its length', () => {
    const levels = Array.from(
      { length: 25 },
      (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`,
    )
    const query = `{ ...F0 } ${levels.join(' ')} fragment F25 on T { a }`
    expect(measure(query).fields).toBe(2 ** 25)
  })

  test.each([
    ['{ A { docs { x y } } }', {}, 1 + 10 * 3],
    ['{ A(limit: 100) { docs { x y } } }', {}, 1 + 100 * 3],
    ['query ($n: Int) { A(limit: $n) { docs { x } } }', { n: 50 }, 1 + 50 * 2],
    ['query ($n: Int) { A(limit: $n) { docs { x } } }', {}, 1 + 10 * 2],
    ['{ A(limit: 0) { docs { x } } }', {}, 1 + 1000 * 2],
    ['{ A(limit: 100) { docs { B(limit: 100) { docs { x } } } } }', {}, 1 + 100 * (2 + 100 * 2)],
  ])('%s with %j costs as many fields as it may answer with', (query, variables, cost) => {
    expect(measure(query, variables).cost).toBe(cost)
  })
})
