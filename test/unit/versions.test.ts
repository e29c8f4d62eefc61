import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read('package.json')
const declared: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies }

/** The lowest versions without a known hole that concerns us: architecture.md, "Versions", and security.md. */
const floors: readonly (readonly [string, string])[] = [
  ['payload', '3.90.0'],
  ['next', '16.3.8'],
  ['sharp', '0.35.5'],
  ['react', '19.2.6'],
  ['graphql', '16.8.1'],
  ['express', '5.0.0'],
]

describe('the dependencies', () => {
  test('are pinned to exact versions', () => {
    const loose = Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  test('have one version of Payload and all its packages', () => {
    const versions = Object.entries(declared)
      .filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
      .map(([, version]) => version)
    expect(new Set(versions)).toEqual(new Set(['3.90.2']))
  })

  test.each(floors)('hold the floor of %s: %s', (name, floor) => {
    expect(
      compareVersions(read(`node_modules/${name}/package.json`).version, floor),
    ).toBeGreaterThanOrEqual(0)
  })

  // Read again what decision 27 names before these are raised.
  test('are those that src/sqlite-reads was written for', () => {
    const adapter = 'node_modules/@payloadcms'
    expect(read(`${adapter}/drizzle/package.json`).version).toBe('3.90.2')
    expect(read(`${adapter}/drizzle/node_modules/drizzle-orm/package.json`).version).toBe('0.45.2')
    expect(read('node_modules/libsql/package.json').version).toBe('0.4.7')
  })

  // The same for decision 34.
  test('are those that src/mongo-reads was written for', () => {
    const versionOf = (name: string) => read(`node_modules/${name}/package.json`).version
    expect(versionOf('@payloadcms/db-mongodb')).toBe('3.90.2')
    expect(versionOf('mongoose')).toBe('8.24.1')
    expect(versionOf('mongoose-paginate-v2')).toBe('1.9.4')
  })

  test('keep graphql below 17, which Payload does not take', () => {
    expect(read('node_modules/graphql/package.json').version).toMatch(/^16\./)
  })

  test('name no registry host in the lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })
})

function compareVersions(a: string, b: string): number {
  const parts = (version: string) => version.split('.').map(Number)
  const [left, right] = [parts(a), parts(b)]
  const place = left.findIndex((part, index) => part !== right[index])
  return place === -1 ? 0 : (left[place] ?? 0) - (right[place] ?? 0)
}
