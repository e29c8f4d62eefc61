import { describe, expect, test } from '@jest/globals'
import { buildSchema, type ValidationRule } from 'graphql'
import { keepDocuments } from '../../../../../src/server/graphql/documents.ts'

const schema = buildSchema('type Query { a: Int, b(of: Int!): Int }')

describe('keepDocuments', () => {
  test('parses the same text once', () => {
    const { parseOnce } = keepDocuments({ characters: 1000 })
    expect(parseOnce('{ a }')).toBe(parseOnce('{ a }'))
  })

  test('forgets the document that was not asked for longest', () => {
    const { parseOnce } = keepDocuments({ characters: 10 })
    const first = parseOnce('{ a }')
    parseOnce('{ b: a }')
    expect(parseOnce('{ a }')).not.toBe(first)
  })

  test('gives the same verdict on the same document without judging again', () => {
    const { parseOnce, validateOnce } = keepDocuments({ characters: 1000 })
    const question = { ...plain, document: parseOnce('{ nope }') }
    const verdict = validateOnce(question)
    expect(verdict).toHaveLength(1)
    expect(validateOnce(question)).toBe(verdict)
  })

  test('asks once what a document costs, whatever its variables are', () => {
    const { parseOnce, validateOnce } = keepDocuments({ characters: 1000 })
    const counting = counter()
    const document = parseOnce('query Q($of: Int!) { b(of: $of) }')
    for (const each of [1, 2]) {
      expect(validateOnce({ schema, document, variables: { of: each }, ...counting })).toEqual([])
    }
    expect(counting.asked()).toBe(1)
  })

  test('asks anew where a variable decides what is asked for', () => {
    const { parseOnce, validateOnce } = keepDocuments({ characters: 1000 })
    const counting = counter()
    const document = parseOnce('query Q($if: Boolean!) { a @include(if: $if) }')
    for (const given of [true, false]) {
      validateOnce({ schema, document, variables: { if: given }, ...counting })
    }
    expect(counting.asked()).toBe(2)
  })

  test('looks at the variables every time', () => {
    const { parseOnce, validateOnce } = keepDocuments({ characters: 1000 })
    const document = parseOnce('query Q($of: Int!) { b(of: $of) }')
    const wrong = validateOnce({ ...plain, document, variables: { of: 'x' } })
    expect(wrong[0]?.message).toMatch(/\$of/)
    expect(validateOnce({ ...plain, document, variables: { of: 1 } })).toEqual([])
    expect(validateOnce({ ...plain, document, variables: {} })).toHaveLength(1)
  })

  test('refuses an operation the schema has no root for', () => {
    const { parseOnce, validateOnce } = keepDocuments({ characters: 1000 })
    const [error] = validateOnce({ ...plain, document: parseOnce('subscription { a }') })
    expect(error?.message).toBe('This service has no subscriptions.')
  })
})

const plain = { schema, variables: {}, rulesFor: () => [] }

/** A rule that never complains, and how often it has been asked. */
function counter() {
  let asked = 0
  const rule: ValidationRule = () => {
    asked += 1
    return {}
  }
  return { rulesFor: () => [rule], asked: () => asked }
}
