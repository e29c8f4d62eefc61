import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { describeMatrix } from '../../collections/access/describe-matrix.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-generated-'))

/** Runs Payload's own command line on our config, with nothing of this machine's data. */
function payload(args: readonly string[], variables: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/payload/bin.js', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: '--conditions=production',
      DATA_FOLDER: folder,
      LOG_LEVEL: 'info',
      ...variables,
    },
  })
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
}

describe('what is generated from the config', () => {
  test('has types that are up to date; run `npm run generate` when not', () => {
    const file = join(folder, 'payload-types.ts')
    payload(['generate:types'], { PAYLOAD_TS_OUTPUT_PATH: file })
    expect(readFileSync(file, 'utf8')).toBe(readFileSync('src/payload-types.ts', 'utf8'))
  })

  test('has an import map that is up to date; run `npm run generate` when not', () => {
    const file = 'src/app/(payload)/admin/importMap.js'
    const kept = join(folder, 'importMap.js')
    cpSync(file, kept)
    payload(['generate:importmap'])
    const made = readFileSync(file, 'utf8')
    cpSync(kept, file)
    expect(made).toBe(readFileSync(kept, 'utf8'))
  })

  test('has a schema of GraphQL that is up to date; run `npm run schema` when not', () => {
    const file = join(folder, 'schema.graphql')
    payload(['run', 'src/server/write-schema.ts', file])
    expect(readFileSync(file, 'utf8')).toBe(readFileSync('docs/schema.graphql', 'utf8'))
  })

  test('has a page of the role matrix that is up to date; run `npm run generate` when not', () => {
    expect(describeMatrix()).toBe(readFileSync('docs/access.md', 'utf8'))
  })

  test('has migrations for every change of the schema; run `npm run migrate:create` when not', () => {
    const migrations = 'src/migrations/sqlite'
    const before = readdirSync(migrations)
    const index = readFileSync(join(migrations, 'index.ts'), 'utf8')
    payload(['migrate:create', 'drift', '--skip-empty'])
    const added = readdirSync(migrations).filter((name) => !before.includes(name))
    for (const name of added) rmSync(join(migrations, name))
    if (added.length > 0) writeFileSync(join(migrations, 'index.ts'), index)
    expect(added).toEqual([])
  })
})
