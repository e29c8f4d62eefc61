import { expect, test } from '@jest/globals'
import { readRedisUrl } from '../../../src/redis-url.ts'

test('REDIS_URL may be left out, or be the address of a Redis', () => {
  expect(readRedisUrl(undefined)).toBeNull()
  for (const url of ['redis://localhost', 'rediss://user:p%40ss@redis.example.no:6380/1']) {
    expect(readRedisUrl(url)).toBe(url)
  }
})

test.each(['', 'localhost:6379', 'http://localhost', 'redis://'])(
  'REDIS_URL cannot be %j, and that is told by name',
  (given) => expect(() => readRedisUrl(given)).toThrow(/^REDIS_URL: must begin with redis:\/\//),
)

test('no password of REDIS_URL is told', () => {
  expect(() => readRedisUrl('http://user:hemmelig@localhost')).toThrow(/^(?!.*hemmelig)/s)
})
