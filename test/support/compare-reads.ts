import { isDeepStrictEqual } from 'node:util'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import fc from 'fast-check'
import { type CollectionSlug, type FlattenedField, getPayload, type Where } from 'payload'
import config, { environment } from '../../payload.config.ts'
import { migrate } from '../../src/migrate.ts'
import { fillEmptyDatabase } from '../../src/server/fill-empty-database.ts'
import { compareWrites } from './compare-writes.ts'
import { writeVariedPrograms } from './varied-programs.ts'

/**
 * Asks many questions of Payload's own adapter and of ours, which remembers how that answers, outside
 * transactions and in them. Prints the questions that were answered differently, and how many were
 * answered without Payload's adapter being asked at all. Then writes some of what is stored again. A
 * process of its own, because all answers come from inside the server.
 */
const payload = await getPayload({ config })
await migrate(payload, environment.database)
await fillEmptyDatabase(payload)
await writeVariedPrograms(payload)

const { db } = payload
const untouched = isOnMongo()
  ? mongooseAdapter({ url: '' }).init({ payload })
  : sqliteAdapter({ client: { url: '' } }).init({ payload })
const statements = countStatements()
const differing: unknown[] = []
let asked = 0
let remembered = 0

const slugs = Object.keys(payload.collections) as CollectionSlug[]
const stored = new Map<CollectionSlug, Record<string, unknown>[]>()
for (const collection of slugs) {
  const { docs } = await db.find({ collection, locale: 'nb', limit: 0, pagination: false })
  stored.set(collection, docs as unknown as Record<string, unknown>[])
}

const nobodysId = isOnMongo() ? fc.stringMatching(/^[\da-f]{24}$/) : fc.uuid()

/** Enough for every day; more when looking for trouble: READS_COMPARED=5000. */
const runs = Number(process.env.READS_COMPARED ?? 300)

await fc.assert(
  fc.asyncProperty(fc.constantFrom(...slugs).chain(aQuestionOfAnyKind), async (question) => {
    asked += 1
    const theirs = await answer(question, { by: untouched })
    const transactionID = (await db.beginTransaction()) ?? undefined
    const inside = await answer(question, { by: db, transactionID })
    await db.rollbackTransaction(String(transactionID))
    const outside = await answer(question, { by: db })
    const before = statements()
    const again = await answer(question, { by: db })
    if (statements() === before) remembered += 1
    if ([inside, outside, again].every((ours) => isSame(theirs, ours))) return
    // The server seals its log and counts on meanwhile.
    if (isSame(theirs, await answer(question, { by: untouched }))) differing.push(question)
  }),
  { numRuns: runs, seed: 20261122 },
)

const writes = await compareWrites(payload, untouched)

process.stdout.write(`\n${JSON.stringify({ asked, remembered, differing, writes })}\n`)
await payload.destroy()
process.exit(0)

/** Of documents, or of their versions where it has any. */
function aQuestionOfAnyKind(collection: CollectionSlug) {
  const { versions } = payload.collections[collection].config
  return versions
    ? fc.oneof({ arbitrary: aQuestion(collection), weight: 2 }, aQuestionOfVersions(collection))
    : aQuestion(collection)
}

/** As Payload asks for the latest versions of a document, and as people list them. */
function aQuestionOfVersions(collection: CollectionSlug) {
  const ids = (stored.get(collection) ?? []).map(({ id }) => String(id))
  const condition = fc.oneof(
    fc.constantFrom('nope', ...ids).map((equals): Where => ({ parent: { equals } })),
    fc.subarray(ids.slice(0, 5)).map((list): Where => ({ parent: { in: list } })),
    fc.boolean().map((equals): Where => ({ latest: { equals } })),
    fc.constantFrom('draft', 'published').map(
      (equals): Where => ({
        'version._status': { equals },
      }),
    ),
  )
  return fc.record({
    collection: fc.constant(collection),
    single: fc.constant('versions' as const),
    where: fc.array(condition, { maxLength: 3 }).map((and): Where => ({ and })),
    sort: fc.constantFrom('-updatedAt', 'createdAt', 'version.updatedAt', 'id'),
    limit: fc.constantFrom(0, 1, 3, 10),
    page: fc.constantFrom(1, 1, 2, 21),
    pagination: fc.constantFrom(undefined, true, false),
    locale: fc.constantFrom('nb', 'nn', 'en', 'all'),
  })
}

function aQuestion(collection: CollectionSlug) {
  const docs = stored.get(collection) ?? []
  const { flattenedFields, defaultSort, trash } = payload.collections[collection].config
  const names = flattenedFields.map(({ name }) => name)
  const id = docs.length > 0 ? fc.constantFrom(...docs.map((doc) => String(doc.id))) : nobodysId
  const value = (name: string) => fc.constantFrom('null', 'nope', ...docs.map((doc) => doc[name]))
  const condition = fc.oneof(
    fc.record({ equals: fc.oneof(id, nobodysId) }).map((id): Where => ({ id })),
    fc.record({ in: fc.array(id, { minLength: 1, maxLength: 20 }) }).map((id): Where => ({ id })),
    fc.constantFrom(...names).chain((name) =>
      fc.oneof(
        value(name).map((equals): Where => ({ [name]: { equals } }) as Where),
        fc.boolean().map((exists): Where => ({ [name]: { exists } })),
        fc.array(value(name), { maxLength: 3 }).map((list) => ({ [name]: { in: list } }) as Where),
      ),
    ),
    ...throughRelations(flattenedFields),
  )
  const anyWhere = fc.oneof(
    fc.constant({}),
    condition,
    fc.array(condition, { maxLength: 3 }).map((and): Where => ({ and })),
    fc.array(condition, { maxLength: 3 }).map((or): Where => ({ or })),
  )
  const isNotInBin: Where = { deletedAt: { exists: false } }
  // As Payload asks, unless it is told to look into the bin.
  const where = trash
    ? fc.oneof(
        anyWhere,
        anyWhere.map((given): Where => ({ and: [given, isNotInBin] })),
      )
    : anyWhere
  const sort = fc.constantFrom(undefined, defaultSort, '-createdAt', 'id', ...names)
  const select = fc.oneof(
    fc.constant(undefined),
    fc
      .subarray(names, { minLength: 1, maxLength: Math.min(4, names.length) })
      .map((chosen) => Object.fromEntries(chosen.map((name) => [name, true]))),
    fc.constantFrom(...names).map((name) => ({ [name]: false })),
  )
  return fc.record({
    collection: fc.constant(collection),
    single: fc.boolean(),
    where,
    sort,
    select,
    limit: fc.constantFrom(0, 1, 3, 10, 100),
    page: fc.constantFrom(1, 1, 2, 7),
    pagination: fc.constantFrom(undefined, true, false),
    locale: fc.constantFrom('nb', 'nn', 'en', 'all'),
  })
}

/** As many as of any other kind, however many fields point to something. */
function throughRelations(fields: readonly FlattenedField[]): fc.Arbitrary<Where>[] {
  const kinds = fields.flatMap(throughRelation)
  return kinds.length > 0 ? [fc.oneof(...kinds)] : []
}

/** Questions about a text of the documents that a field points to, as of the number of a municipality. */
function throughRelation(field: FlattenedField): fc.Arbitrary<Where>[] {
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return []
  const { config } = payload.collections[field.relationTo]
  const [text] = config.flattenedFields.filter(({ type }) => type === 'text')
  if (!text) return []
  const path = `${field.name}.${text.name}`
  const others = stored.get(field.relationTo) ?? []
  const value = fc.constantFrom('null', 'nope', ...others.map((doc) => doc[text.name]))
  return [
    value.map((equals) => ({ [path]: { equals } }) as Where),
    fc.array(value, { maxLength: 3 }).map((list) => ({ [path]: { in: list } }) as Where),
  ]
}

type Question = Parameters<typeof db.find>[0] & { single: boolean | 'versions' }

type Asked = Readonly<{
  by: Pick<typeof db, 'find' | 'findOne' | 'findVersions'>
  transactionID?: string | number | undefined
}>

/** The answer, or the kind of refusal: its words name tables by chance. */
async function answer(given: unknown, { by, transactionID }: Asked): Promise<unknown> {
  const { single, ...question } = structuredClone(given) as Question
  const req = transactionID === undefined ? {} : { transactionID }
  try {
    if (single === 'versions') return await by.findVersions.call(db, { ...question, req })
    return await (single
      ? by.findOne.call(db, { ...question, req })
      : by.find.call(db, { ...question, req }))
  } catch (error) {
    return error instanceof Error ? error.name : 'refused'
  }
}

/** The same to the byte when it is sent, and the same in what is not sent. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other) && isDeepStrictEqual(one, other)
}

function isOnMongo(): boolean {
  return environment.database.kind === 'mongodb'
}

/** What Payload's own adapter goes through: SQLite's client, or the models of Mongoose. */
function countStatements(): () => number {
  const { client, collections } = db as unknown as {
    client?: Asking
    collections: Record<string, Asking>
  }
  let count = 0
  const follow = (asking: Asking, name: string) => {
    const own = asking[name]
    asking[name] = function (this: unknown, ...given) {
      count += 1
      return own?.apply(this, given)
    }
  }
  if (client) follow(client, 'execute')
  else {
    for (const model of Object.values(collections)) {
      for (const name of ['paginate', 'findOne', 'aggregate']) follow(model, name)
    }
  }
  return () => count
}

type Asking = Record<string, (...given: never[]) => unknown>
