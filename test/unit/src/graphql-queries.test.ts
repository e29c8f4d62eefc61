import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readGraphqlQueries } from '../../../src/graphql-queries.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-queries-'))
const file = join(folder, 'queries.json')
const query = '{ Levels { docs { key } } }'
const hash = createHash('sha256').update(query).digest('hex')

afterAll(() => rmSync(folder, { recursive: true }))

function readFrom(text: string) {
  writeFileSync(file, text)
  return readGraphqlQueries(file)
}

describe('readGraphqlQueries(file)', () => {
  test('lets any query be asked when no file is named', () => {
    expect(readGraphqlQueries(undefined)).toBeNull()
  })

  test('finds a query by its hash, however that is written', () => {
    expect(readFrom(JSON.stringify({ [hash.toUpperCase()]: query }))?.get(hash)).toBe(query)
  })

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', '{}'],
    ['what is no text', JSON.stringify({ [hash]: 1 })],
    ['a text under the hash of another', JSON.stringify({ [hash]: `${query} ` })],
  ])('stops the start by name at %s', (_, text) => {
    expect(() => readFrom(text)).toThrow(/^GRAPHQL_QUERIES: must name a JSON file/)
  })

  test('stops the start by name where there is no file', () => {
    expect(() => readGraphqlQueries(join(folder, 'missing.json'))).toThrow(/^GRAPHQL_QUERIES: /)
  })
})
