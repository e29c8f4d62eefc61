import { expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Change } from '../../../../plugins/changes/change.ts'
import { recordBehind } from '../../../../plugins/changes/record-behind.ts'

const change = (id: string): Change => ({ collection: 'offers', id, municipalities: null })

test('what cannot be recorded is recorded later, with what came meanwhile', async () => {
  const errors: unknown[] = []
  const recorded: (string | null)[][] = []
  let isAway = true
  const payload = { logger: { error: (entry: unknown) => errors.push(entry) } }
  const behind = recordBehind(payload as unknown as Payload, async (changes) => {
    if (isAway) throw new Error('away')
    recorded.push(changes.map(({ id }) => id))
  })
  behind.add([change('a')])
  await new Promise((resolve) => setTimeout(resolve, 20))
  isAway = false
  behind.add([change('b')])
  behind.add([change('a')])
  await behind.end()
  expect(recorded).toEqual([['a', 'b']])
  expect(errors).toHaveLength(1)
})
