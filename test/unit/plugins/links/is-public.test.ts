import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isPublic } from '../../../../plugins/links/asking/is-public.ts'

describe('isPublic(address)', () => {
  test.each(['193.213.112.4', '8.8.8.8', '2001:4600:4:fff::52', '2a02:20c8::1'])(
    'is true of %s',
    (address) => {
      expect(isPublic(address)).toBe(true)
    },
  )

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
  ])('is false of %j', (address) => {
    expect(isPublic(address)).toBe(false)
  })

  test('is false of every address in a private network', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom(10, 127, 0), octet, octet, octet), (octets) => {
        expect(isPublic(octets.join('.'))).toBe(false)
        expect(isPublic(`::ffff:${octets.join('.')}`)).toBe(false)
      }),
    )
  })
})
