import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , , , named] = line.split('|').map((cell) => cell.trim())
    return named && /^\d+$/.test(number ?? '') ? [{ number: Number(number), named }] : []
  })

/** What the product does not have cannot be attacked: it has no webhooks. */
const withoutTest = [43]

describe('docs/security.md', () => {
  test('has a row for each of the forty-four cases', () => {
    const numbers = Array.from({ length: 44 }, (_each, index) => index + 1)
    expect(rows.map(({ number }) => number)).toEqual(numbers)
  })

  test.each(rows.filter(({ number }) => !withoutTest.includes(number)))(
    'names a test of case $number that is there',
    ({ number, named }) => {
      const [, file, name] = /^`([^`]+)` “(.+)”$/.exec(named) ?? []
      const path = `test/integration/${file}.test.ts`
      expect([path, existsSync(path)]).toEqual([path, true])
      const text = readFileSync(path, 'utf8')
      expect(text).toContain(name)
      expect(text).toMatch(new RegExp(`case ${number}\\b`))
    },
  )
})
