import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { keepUp } from '../../../../../plugins/coverage/upkeep/keep-up.ts'

/** The times at which the history was kept, from a start at noon. */
function keepFromNoon(keepHistory: () => Promise<void> = async () => {}) {
  jest.setSystemTime(new Date('2026-11-21T12:00:00Z'))
  const times: string[] = []
  const duties = {
    catchUp: async () => {},
    recheck: async () => [],
    keepHistory: async () => {
      times.push(new Date().toISOString().slice(11, 16))
      await keepHistory()
    },
  }
  const logger = { error: jest.fn() }
  // It logs what fails, and needs nothing else of Payload.
  return { times, logger, end: keepUp({ logger } as never, duties) }
}

const minutes = (count: number) => jest.advanceTimersByTimeAsync(count * 60_000)

describe('keepUp(payload, duties)', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('keeps the history after the start and five minutes before every hour', async () => {
    const { times, end } = keepFromNoon()
    await minutes(180)
    end()
    expect(times).toEqual(['12:00', '12:55', '13:55', '14:55'])
  })

  test('tries again in an hour, and logs, when that fails', async () => {
    const { times, logger, end } = keepFromNoon(() => Promise.reject(new Error('no database')))
    await minutes(60)
    end()
    expect(times).toEqual(['12:00', '12:55'])
    expect(logger.error).toHaveBeenCalledTimes(2)
  })

  test('keeps nothing once it is ended', async () => {
    const { times, end } = keepFromNoon()
    end()
    await minutes(120)
    expect(times).toEqual([])
  })
})
