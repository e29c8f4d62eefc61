import { describe, expect, test } from '@jest/globals'
import { answerJson, takeText } from '../../../../plugins/lean-reads/written-text.ts'

const result = { title: 'Æ', docs: [1, null, { at: new Date(0) }] }
const aRequest = () => new Request('http://localhost/api/programs')
const someHeaders = () => new Headers({ 'access-control-allow-origin': '*' })

describe('an answer in JSON', () => {
  test('has a body for whoever does not take its text', async () => {
    const answer = answerJson(aRequest(), result, someHeaders())
    expect(await answer.text()).toBe(JSON.stringify(result))
  })

  test('is the same to the byte as text, with the same headers', async () => {
    const request = aRequest()
    const taken = takeText(request)
    const ours = answerJson(request, result, someHeaders())
    const plain = answerJson(aRequest(), result, someHeaders())
    expect(taken.text).toBe(await plain.text())
    expect(ours.status).toBe(plain.status)
    expect([...ours.headers]).toEqual([...plain.headers])
    expect(ours.body).toBeNull()
  })
})
