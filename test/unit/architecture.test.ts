import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'

/**
 * Who may import whom: the table of docs/decisions and CONTRIBUTING.md. A file belongs to the first
 * room whose pattern it matches; it may import what its room allows, and nothing else. `@` stands
 * for packages, the rest for files of ours.
 */
const rooms: readonly Room[] = [
  { room: 'plugin core', is: /^plugins\/(\w[\w-]*)\/core\//, may: ['own/core'] },
  {
    room: 'plugin admin',
    is: /^plugins\/([\w-]+)\/admin\//,
    may: ['own', '@react', '@payload', '@@payloadcms/ui'],
  },
  // The one plugin that makes one-time codes and draws them for a phone.
  {
    room: 'second factor',
    is: /^plugins\/second-factor\//,
    may: ['own', 'plugins/internal-collection/index.ts', '@payload', '@node:', '@otpauth', '@uqr'],
  },
  // The one plugin that knows what people choose as passwords.
  {
    room: 'passwords',
    is: /^plugins\/passwords\//,
    may: ['own', '@payload', '@node:', '@@zxcvbn-ts/'],
  },
  // The protocol is the library's; nobody else is to speak it.
  {
    room: 'open-id',
    is: /^plugins\/open-id\//,
    may: ['own', '@payload', '@openid-client', '@lru-cache', '@node:'],
  },
  // The one plugin that writes past Payload, and speaks to Redis.
  {
    room: 'changes',
    is: /^plugins\/changes\//,
    may: [
      'own',
      'plugins/internal-collection/index.ts',
      '@payload',
      '@@payloadcms/db-sqlite',
      '@ioredis',
      '@node:',
    ],
  },
  // The one plugin that asks addresses which people have written, and must know where they lead.
  {
    room: 'links',
    is: /^plugins\/links\//,
    may: [
      'own',
      'plugins/internal-collection/index.ts',
      'plugins/transactions/index.ts',
      '@payload',
      '@ipaddr.js',
      '@node:',
    ],
  },
  {
    room: 'plugin',
    is: /^plugins\/([\w-]+)\//,
    // Several work when a change is committed, and all must wrap the database in the same way; several
    // keep what no door may lead to, and all must close the same doors; and there is one way to read
    // some fields of many documents as their reader may.
    may: [
      'own',
      'plugins/after-commit/index.ts',
      'plugins/internal-collection/index.ts',
      'plugins/lean-reads/index.ts',
      'plugins/transactions/index.ts',
      '@payload',
      '@graphql',
      '@lru-cache',
      '@node:',
    ],
  },
  // The one collection that keeps files names them, looks into them and removes them.
  { room: 'media', is: /^collections\/media\//, may: ['collections/', '@payload', '@node:'] },
  {
    room: 'collections',
    is: /^collections\//,
    may: [
      'collections/',
      'plugins/after-commit/index.ts',
      'plugins/transactions/index.ts',
      '@payload',
      '@@payloadcms/richtext-lexical',
    ],
  },
  {
    room: 'config',
    is: /^payload\.config\.ts$/,
    may: [
      'collections/index.ts',
      'plugins/*/index.ts',
      'src/*.ts',
      'src/translations/index.ts',
      '@',
    ],
  },
  {
    room: 'migrations',
    is: /^src\/migrations\//,
    may: ['src/migrations/', '@@payloadcms/db-sqlite'],
  },
  {
    room: 'seed',
    is: /^src\/seed\//,
    may: [
      'src/seed/',
      'collections/rich-text/article-editor.ts',
      'payload.config.ts',
      'src/payload-types.ts',
      'plugins/transactions/index.ts',
      '@payload',
      '@node:',
      '@csv-parse',
      '@@payloadcms/richtext-lexical',
    ],
  },
  {
    room: 'server',
    is: /^src\/server\//,
    may: [
      'src/server/',
      'src/*.ts',
      'src/seed/index.ts',
      'plugins/*/index.ts',
      'payload.config.ts',
      '@express',
      '@express-rate-limit',
      '@helmet',
      '@prom-client',
      '@pino',
      '@dataloader',
      '@lru-cache',
      '@graphql',
      '@@payloadcms/graphql',
      '@payload',
      '@next',
      '@node:',
    ],
  },
  {
    room: 'app',
    is: /^src\/app\//,
    may: [
      'src/app/',
      'src/admin/',
      'plugins/*/admin/index.ts',
      '@react',
      '@next',
      '@payload',
      '@@payloadcms/',
    ],
  },
  {
    room: 'admin',
    is: /^src\/admin\//,
    // The start page of a municipality shows parts that plugins draw, such as the fan. What is not
    // there answers 404. What is counted over many documents is read of them alone. A page outside of collections draws Payload's frame itself, and rich texts are
    // shown as they are read.
    may: [
      'src/admin/',
      'plugins/*/admin/index.ts',
      'plugins/lean-reads/index.ts',
      '@react',
      '@payload',
      '@@payloadcms/ui',
      '@@payloadcms/next/templates',
      '@@payloadcms/richtext-lexical/',
      '@next/navigation',
    ],
  },
  // Payload's admin in our languages.
  {
    room: 'translations',
    is: /^src\/translations\//,
    may: ['src/translations/', '@payload', '@@payloadcms/translations'],
  },
  {
    // The file itself: connections, locks and transactions, and nothing of what is stored in it.
    room: 'sqlite',
    is: /^src\/sqlite\//,
    may: ['src/sqlite/', '@libsql', '@@libsql/client', '@lru-cache', '@node:'],
  },
  {
    // Under Payload's SQLite adapter, where nothing of ours but the adapter is known.
    room: 'sqlite-reads',
    is: /^src\/sqlite-reads\//,
    may: [
      'src/sqlite-reads/',
      'src/question-shape.ts',
      'src/recall.ts',
      '@lru-cache',
      '@payload',
      '@@payloadcms/db-sqlite/drizzle',
      '@node:',
    ],
  },
  {
    // The same for MongoDB. Mongoose and the driver are the adapter's.
    room: 'mongo-reads',
    is: /^src\/mongo-reads\//,
    may: [
      'src/mongo-reads/',
      'src/question-shape.ts',
      'src/recall.ts',
      '@lru-cache',
      '@payload',
      '@node:',
    ],
  },
  {
    room: 'foundation',
    is: /^src\/[\w-]+\.ts$/,
    may: [
      'src/*.ts',
      'src/migrations/sqlite/index.ts',
      'src/translations/index.ts',
      'src/sqlite/index.ts',
      'src/sqlite-reads/index.ts',
      'src/mongo-reads/index.ts',
      '@lru-cache',
      '@payload',
      '@@payloadcms/db-',
      '@@payloadcms/translations',
      '@@libsql/client',
      '@sharp',
      '@nodemailer',
      '@pino',
      '@node:',
    ],
  },
]

type Room = { room: string; is: RegExp; may: readonly string[] }

const sources = ['payload.config.ts', 'collections', 'plugins', 'src'].flatMap(filesIn)

describe('the rooms', () => {
  test('are told from real imports', () => {
    expect(importsOf('payload.config.ts')).toEqual(
      expect.arrayContaining(['@payload', 'collections/index.ts', 'src/env.ts']),
    )
  })

  test('every source file belongs to a room', () => {
    expect(sources.filter((file) => !roomOf(file))).toEqual([])
  })

  test('no file imports what its room may not', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([])
  })

  test('outsiders enter a plugin by its door', () => {
    const inside = sources.filter((file) => !file.startsWith('plugins/')).flatMap(importsOf)
    const past = inside.filter(
      (target) =>
        target.startsWith('plugins/') && !/^plugins\/[\w-]+\/(admin\/)?index\.ts$/.test(target),
    )
    expect(past).toEqual([])
  })

  test('nothing is exported by star', () => {
    expect(sources.filter((file) => /^export \*/m.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('only src/env.ts reads process.env', () => {
    const readers = sources.filter((file) => readFileSync(file, 'utf8').includes('process.env'))
    expect(readers.sort()).toEqual(['payload.config.ts', 'src/env.ts'])
  })
})

function forbiddenImports(file: string): string[] {
  const room = roomOf(file)
  if (!room) return []
  const own = /^plugins\/[\w-]+\//.exec(file)?.[0] ?? ''
  const allowed = room.may.map((rule) => rule.replace(/^own\/?/, own))
  return importsOf(file)
    .filter((target) => !allowed.some((rule) => matches(rule, target)))
    .map((target) => `${file} (${room.room}) imports ${target}`)
}

function matches(rule: string, target: string): boolean {
  if (!rule.includes('*')) return target === rule || target.startsWith(rule)
  const pattern = rule.replace(/[.]/g, '\\.').replace('*', '[\\w-]+')
  return new RegExp(`^${pattern}$`).test(target)
}

const roomOf = (file: string): Room | undefined => rooms.find(({ is }) => is.test(file))

/** What a file imports: packages as `@name`, files of ours by their path from the top. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? relative('.', join(dirname(file), fileName)) : `@${fileName}`,
    )
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts') ? [path] : []
  return readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`))
}
