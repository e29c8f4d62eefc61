import { describe, expect, test } from '@jest/globals'
import { newRequestId } from '../../../../src/server/request-id.ts'

describe('the ids of requests', () => {
  const ids = Array.from({ length: 5000 }, newRequestId)

  test('are all different', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('have the form of a UUID of version 4', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    expect(ids.filter((id) => !form.test(id))).toEqual([])
  })
})
