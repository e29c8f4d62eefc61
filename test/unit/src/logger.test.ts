import { describe, expect, test } from '@jest/globals'
import { pino, stdSerializers } from 'pino'
import { errorForLog } from '../../../src/error-for-log.ts'
import { loggerOptions } from '../../../src/logger.ts'

/** What Drizzle throws: the query, and every value of it, in the message. */
function aFailedQuery(): Error {
  const params = ['kari@example.org', 'Kari\nNordmann', 'a hash']
  const query = 'insert into "users" values (?, ?, ?)'
  const cause = Object.assign(new Error('UNIQUE constraint failed: users.email'), {
    code: 'SQLITE_CONSTRAINT',
  })
  const message = `Failed query: ${query}\nparams: ${params.join(',')}`
  return Object.assign(new Error(message, { cause }), { query, params })
}

function aLog() {
  const lines: string[] = []
  const options = loggerOptions({ logLevel: 'info' })
  return { logger: pino(options, { write: (line: string) => void lines.push(line) }), lines }
}

function expectNoValues(line = ''): void {
  expect(line).not.toMatch(/kari|nordmann|a hash|params/i)
  expect(line).toContain('Failed query')
  expect(line).toContain('UNIQUE constraint failed')
  expect(line).toContain('logger.test.ts')
}

describe('a logged error', () => {
  test('has what failed and where, and none of the values', () => {
    const { logger, lines } = aLog()
    logger.error({ err: aFailedQuery() }, 'request failed')
    expectNoValues(lines[0])
  })

  test('has none of them as a cause, in a list, or by itself', () => {
    const { logger, lines } = aLog()
    logger.error(aFailedQuery())
    logger.error({ err: new Error('outer', { cause: aFailedQuery() }) })
    logger.error({ err: new AggregateError([aFailedQuery()], 'several') })
    logger.error({ err: Object.assign(new Error('wrapped'), { originalError: aFailedQuery() }) })
    logger.error({ err: aFailedQuery(), msg: `No start: ${aFailedQuery().message}` })
    expect(lines).toHaveLength(5)
    for (const line of lines) expectNoValues(line)
  })

  test('has none of them when another library has serialised it', () => {
    const { logger, lines } = aLog()
    logger.error({ err: stdSerializers.err(aFailedQuery()) })
    expect(lines).toHaveLength(1)
    expectNoValues(lines[0])
  })

  test('leaves other lines as they are', () => {
    const { logger, lines } = aLog()
    logger.info('ready')
    logger.info({ port: 3000 }, 'ready on %s', 'http')
    logger.info({ port: 3000 })
    const [plain, formatted, bare] = lines.map((line) => JSON.parse(line))
    expect(plain.msg).toBe('ready')
    expect(formatted).toMatchObject({ port: 3000, msg: 'ready on http' })
    expect(bare).toMatchObject({ port: 3000 })
    expect(bare).not.toHaveProperty('msg')
  })

  test('keeps its type, its code and an endless loop in bounds', () => {
    const error: Error & { self?: unknown; code?: string } = new TypeError('no')
    Object.assign(error, { code: 'some-code', data: { problems: ['one'] }, self: error })
    const shown = JSON.stringify(errorForLog(error))
    expect(JSON.parse(shown)).toMatchObject({
      type: 'TypeError',
      message: 'no',
      code: 'some-code',
      data: { problems: ['one'] },
    })
    expect(errorForLog('a text')).toBe('a text')
  })
})
