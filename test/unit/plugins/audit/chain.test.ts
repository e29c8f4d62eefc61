import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  beginning,
  canonical,
  checkingChain,
  type Link,
  sealsOf,
} from '../../../../plugins/audit/chain/index.ts'

const seals = sealsOf('a-secret-that-the-database-does-not-know')

/** A chain of so many rows, as a server writes it. */
function aChain(length: number, secret = seals): Link[] {
  const links: Link[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const content = { entry: `e${sequence}`, action: 'update', actorName: `Person ${sequence}` }
    const signature = secret.sign(content)
    const previous = links.at(-1)?.hash ?? ''
    const hash = secret.link({ sequence, previous, signature })
    links.push({ content, signature, sequence, previous, hash })
  }
  return links
}

const check = (links: readonly Link[]) => checkingChain(seals, beginning, () => false).next(links)

describe('canonical', () => {
  test('is one text whatever the order of names and the ways of saying nothing', () => {
    expect(canonical({ b: 1, a: [], c: null, d: undefined })).toBe(canonical({ c: null, b: 1 }))
    expect(canonical({ a: { y: 1, x: 2 } })).toBe('{"a":{"x":2,"y":1}}')
    expect(canonical(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"')
  })

  test('tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const again: unknown = JSON.parse(JSON.stringify(value))
        expect(canonical({ value })).toBe(canonical({ value: again }))
      }),
    )
    expect(canonical(['a', 'b'])).not.toBe(canonical(['b', 'a']))
    expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }))
  })
})

describe('a chain', () => {
  test('is whole as it was written, also when it is read in parts', () => {
    const links = aChain(20)
    const checking = checkingChain(seals, beginning, () => false)
    expect(checking.next(links.slice(0, 7))).toBeNull()
    expect(checking.next(links.slice(7))).toBeNull()
    expect(checking.standing()).toEqual({ sequence: 20, hash: links.at(-1)?.hash })
  })

  test('shows at its number whatever is changed in one row', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('content', 'signature', 'previous', 'hash', 'sequence'),
        (place, name) => {
          const links = aChain(10)
          const row = links[place] as Link
          const changed = {
            content: { content: { ...row.content, actorName: 'Noen andre' } },
            signature: { signature: 'x'.repeat(64) },
            previous: { previous: 'x'.repeat(64) },
            hash: { hash: 'x'.repeat(64) },
            sequence: { sequence: 99 },
          }[name]
          links[place] = { ...row, ...changed }
          expect(check(links)?.sequence).toBe(place + 1)
        },
      ),
    )
  })

  test('shows a row that is gone, moved or there twice', () => {
    const links = aChain(10)
    const [third, fourth] = [links[2] as Link, links[3] as Link]
    expect(check(links.filter((link) => link !== third))).toEqual({
      sequence: 3,
      reason: 'missing',
    })
    const swapped = [...links]
    swapped[2] = { ...fourth, sequence: 3 }
    swapped[3] = { ...third, sequence: 4 }
    expect(check(swapped)).toEqual({ sequence: 3, reason: 'moved' })
    const copy = {
      ...third,
      sequence: 11,
      previous: links[9]?.hash ?? '',
      hash: seals.link({
        sequence: 11,
        previous: links[9]?.hash ?? '',
        signature: third.signature,
      }),
    }
    expect(check([...links, copy])).toEqual({ sequence: 11, reason: 'copied' })
  })

  test('cannot be made by whoever does not have the secret', () => {
    expect(check(aChain(3, sealsOf('another secret')))).toEqual({ sequence: 1, reason: 'altered' })
  })

  test('says that a server found something wrong', () => {
    const checking = checkingChain(seals, beginning, ({ entry }) => entry === 'e4')
    expect(checking.next(aChain(5))).toEqual({ sequence: 4, reason: 'reported' })
  })
})
