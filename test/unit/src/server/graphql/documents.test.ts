import { describe, expect, test } from '@jest/globals'
import { buildSchema, GraphQLError, type ValidationRule } from 'graphql'
import { keepDocuments } from '../../../../../src/server/graphql/documents.ts'

const schema = buildSchema('type Query { a: Int }')

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
    const document = parseOnce('{ nope }')
    const verdict = validateOnce(schema, document)
    expect(verdict).toHaveLength(1)
    expect(validateOnce(schema, document)).toBe(verdict)
  })

  test('asks rules that look at more than the document every time', () => {
    const { parseOnce, validateOnce } = keepDocuments({ characters: 1000 })
    let asked = 0
    const rule: ValidationRule = (context) => {
      asked += 1
      if (asked === 2) context.reportError(new GraphQLError('too much'))
      return {}
    }
    const document = parseOnce('{ a }')
    expect(validateOnce(schema, document, [rule])).toHaveLength(0)
    expect(validateOnce(schema, document, [rule])).toHaveLength(1)
  })

  test('refuses an operation the schema has no root for', () => {
    const { parseOnce, validateOnce } = keepDocuments({ characters: 1000 })
    const [error] = validateOnce(schema, parseOnce('subscription { a }'))
    expect(error?.message).toBe('This service has no subscriptions.')
  })
})
