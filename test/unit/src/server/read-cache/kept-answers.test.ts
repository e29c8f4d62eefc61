import { describe, expect, test } from '@jest/globals'
import { keepAnswers } from '../../../../../src/server/read-cache/kept-answers.ts'
import { keepable } from '../../../../../src/server/read-cache/pack.ts'
import { withKinds } from '../../../../../src/server/read-cache/tags.ts'

const answer = (key: string, tags: string[], bytes = 10) =>
  keepable({ key, tags: withKinds(tags), until: Infinity, headers: [], body: Buffer.alloc(bytes) })

const offer = (id: string, municipality: string) => ({
  collection: 'offers',
  id,
  municipalities: [municipality],
})

describe('kept answers', () => {
  test('are thrown out by what they were made of, and by nothing else', () => {
    const answers = keepAnswers({ bytes: 100_000 })
    answers.put(answer('of m1', ['offers@m1']))
    answers.put(answer('of m2', ['offers@m2']))
    answers.put(answer('all', ['offers']))
    expect(answers.evict([offer('o', 'm1')])).toBe(2)
    expect([answers.get('of m1'), answers.get('all')]).toEqual([undefined, undefined])
    expect(answers.get('of m2')).toBeDefined()
  })

  test('are found by how a request looked, until they are thrown out', () => {
    const answers = keepAnswers({ bytes: 100_000 })
    const kept = answer('/api/offers?limit=1', ['offers'])
    answers.put(kept)
    answers.name(kept, '/api/offers?limit=1&')
    expect(answers.getByAlias('/api/offers?limit=1&')).toBe(kept)
    answers.evict([offer('o', 'm')])
    expect(answers.getByAlias('/api/offers?limit=1&')).toBeUndefined()
  })

  test('a later answer takes the place of an earlier one, with its names', () => {
    const answers = keepAnswers({ bytes: 100_000 })
    const [first, second] = [answer('key', ['offers']), answer('key', ['needs'])]
    answers.put(first)
    answers.name(first, 'k')
    answers.put(second)
    expect([answers.get('key'), answers.getByAlias('k')]).toEqual([second, undefined])
    expect(answers.evict([offer('o', 'm')])).toBe(0)
  })

  test('take no more room than they are given', () => {
    const answers = keepAnswers({ bytes: 100_000 })
    for (let at = 0; at < 100; at += 1) answers.put(answer(`key ${at}`, ['offers'], 5_000))
    expect(answers.bytes()).toBeLessThanOrEqual(100_000)
    expect(answers.count()).toBeGreaterThan(3)
    expect(answers.get('key 99')).toBeDefined()
    expect(answers.get('key 0')).toBeUndefined()
  })

  test('one that is larger than all room is not kept', () => {
    const answers = keepAnswers({ bytes: 10_000 })
    answers.put(answer('large', ['offers'], 20_000))
    expect([answers.get('large'), answers.bytes()]).toEqual([undefined, 0])
  })

  test('none is kept where there is no room at all', () => {
    const answers = keepAnswers({ bytes: 0 })
    answers.put(answer('key', []))
    expect(answers.count()).toBe(0)
  })

  test('are known by so many names only, and by none much longer than their own', () => {
    const answers = keepAnswers({ bytes: 100_000 })
    const kept = answer('key', [])
    answers.put(kept)
    for (const name of ['a', 'b', 'c', 'd', 'e', 'much longer']) answers.name(kept, name)
    expect(kept.aliases).toEqual(['a', 'b', 'c', 'd'])
  })
})
