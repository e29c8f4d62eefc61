import { expect, test } from '@jest/globals'
import { buildSchema, graphql, isObjectType } from 'graphql'
import { stopAtDeadline } from '../../../../../src/server/graphql/stop-at-deadline.ts'

function schemaThatTells(asked: string[]) {
  const schema = buildSchema('type Query { a: Int }')
  const query = schema.getQueryType()
  const field = isObjectType(query) ? query.getFields().a : undefined
  if (field) {
    field.resolve = () => {
      asked.push('a')
      return 1
    }
  }
  stopAtDeadline(schema)
  return schema
}

test('a resolver begins before the deadline and not after it', async () => {
  const asked: string[] = []
  const schema = schemaThatTells(asked)
  const ask = (until: number) => graphql({ schema, source: '{ a }', contextValue: { until } })
  expect((await ask(Date.now() + 1000)).data?.a).toBe(1)
  expect((await ask(Date.now() - 1)).errors).toHaveLength(1)
  expect(asked).toHaveLength(1)
})
