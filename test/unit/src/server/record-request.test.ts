import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { recordingRequests } from '../../../../src/server/record-request.ts'

type Ended = Readonly<{ status?: number; isFinished?: boolean; level?: string; atHand?: boolean }>

/** The id of a request, and the lines that the log has when its answer has ended. */
function linesOf(
  url: string,
  { status = 200, isFinished = true, level = 'info', atHand = false }: Ended = {},
) {
  const lines: string[] = []
  const logger = pino({ level }, { write: (line: string) => void lines.push(line) })
  const message = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url })
  const response = new ServerResponse(message)
  response.statusCode = status
  Object.defineProperty(response, 'writableFinished', { value: isFinished })
  const id = recordingRequests(logger)(message, response, { atHand })
  response.emit('close')
  return { id, message, response, lines: lines.map((line) => JSON.parse(line)) }
}

describe('a request on record', () => {
  test('is one line with its id, without its query', () => {
    const { id, message, lines } = linesOf('/api/programs?where[title][equals]=Kari')
    expect(message.id).toBe(id)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 30,
      req: { id, method: 'GET', path: '/api/programs' },
      res: { statusCode: 200 },
      responseTime: expect.any(Number),
      msg: 'request completed',
    })
    expect(JSON.stringify(lines)).not.toContain('Kari')
  })

  test('is told apart when its client left, and when it failed', () => {
    expect(linesOf('/api/programs', { isFinished: false }).lines).toMatchObject([
      { level: 30, msg: 'request aborted' },
    ])
    expect(linesOf('/api/programs', { status: 500, level: 'error' }).lines).toMatchObject([
      { level: 50, msg: 'request errored' },
    ])
  })

  test('is waited for where its answer is at hand only when that is told', () => {
    const told = linesOf('/api/programs', { atHand: true })
    expect([told.lines.length, told.message.id]).toEqual([1, told.id])
    const quiet = linesOf('/api/programs', { atHand: true, level: 'error' })
    expect([quiet.lines.length, quiet.response.listenerCount('close')]).toEqual([0, 0])
  })

  test('leaves no line where none is wanted, and has an id all the same', () => {
    for (const quiet of [
      linesOf('/health'),
      linesOf('/_next/static/a.js'),
      linesOf('/api', { level: 'error' }),
    ]) {
      expect(quiet.lines).toEqual([])
      expect(quiet.id).toMatch(/^[\da-f-]{36}$/)
    }
  })
})
