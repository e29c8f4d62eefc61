import { describe, expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { describeError, isFault } from '../../../../../src/server/graphql/describe-error.ts'

const thrown = (cause: object) =>
  new GraphQLError('x', { originalError: Object.assign(new Error('secret path /etc'), cause) })

describe('describeError', () => {
  test('hides a fault of ours, which is logged', () => {
    const error = thrown({})
    expect(isFault(error)).toBe(true)
    expect(describeError(error).toJSON()).toMatchObject({ code: 'internal' })
    expect(JSON.stringify(describeError(error))).not.toContain('secret')
  })

  test('tells what is meant for the reader, with its code and field', () => {
    const error = thrown({ status: 400, data: { code: 'unknown-view', field: 'view' } })
    expect(isFault(error)).toBe(false)
    expect(describeError(error).extensions).toEqual({
      code: 'unknown-view',
      field: 'view',
      statusCode: 400,
    })
  })

  test('names the first field of a document that breaks a rule', () => {
    const error = thrown({ status: 400, data: { errors: [{ path: 'seats' }] } })
    expect(describeError(error).extensions).toMatchObject({ code: 'invalid-field', field: 'seats' })
  })

  test('says of every field that breaks a rule what the rule is', () => {
    const errors = [
      { path: 'cells.3.source', message: 'Oppgi kilde.' },
      { path: 'cells.3.year', message: 'Oppgi år.' },
    ]
    expect(describeError(thrown({ status: 400, data: { errors } })).extensions.problems).toEqual([
      { code: 'invalid-field', field: 'cells.3.source', message: 'Oppgi kilde.' },
      { code: 'invalid-field', field: 'cells.3.year', message: 'Oppgi år.' },
    ])
  })

  test('says so when a write lost against another', () => {
    expect(describeError(thrown({ code: 112 })).extensions).toMatchObject({
      code: 'write-conflict',
      statusCode: 409,
    })
  })

  test("passes graphql-http's word on the request on", () => {
    const error = new Error('Missing query')
    expect(isFault(error)).toBe(false)
    expect(describeError(error).toJSON()).toMatchObject({ code: 'malformed-request' })
  })
})
