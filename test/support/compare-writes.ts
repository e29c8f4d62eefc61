import { isDeepStrictEqual } from 'node:util'
import type { BaseDatabaseAdapter, CollectionSlug, Payload } from 'payload'

type Writer = Pick<BaseDatabaseAdapter, 'create' | 'updateOne' | 'createVersion'>
type Stored = Record<string, unknown> & { id: string | number }

/** Documents of each collection that are written again. */
const few = 3

/**
 * Writes documents once more, changed, as versions and as new ones, with our adapter and with
 * Payload's own, each in a transaction that is taken back.
 *
 * @returns what was answered differently, and whether anything was left of a former version
 */
export async function compareWrites({ db, collections }: Payload, untouched: Writer) {
  const differing: unknown[] = []
  let written = 0
  for (const [slug, { config }] of Object.entries(collections)) {
    const collection = slug as CollectionSlug
    const found = await db.find({ collection, sort: 'id', limit: few, pagination: false })
    for (const doc of found.docs as unknown as Stored[]) {
      const { id, ...fields } = doc
      const kinds = ['create', 'updateOne', ...(config.versions ? ['createVersion'] : [])] as const
      for (const kind of kinds) {
        const [ours, theirs] = await outcomes((by, req) => {
          const data = structuredClone(fields)
          if (kind === 'create') return by.create.call(db, { collection, data, req })
          if (kind === 'updateOne') return by.updateOne.call(db, { collection, id, data, req })
          return writeVersions(by, { collection, doc, req })
        })
        written += 1
        if (!isDeepStrictEqual(ours, theirs)) differing.push({ collection, kind, ours, theirs })
      }
    }
  }
  return { written, differing }

  /** With what is made up anew each time taken out. */
  async function outcomes(
    write: (by: Writer, req: { transactionID: string | number }) => Promise<unknown>,
  ): Promise<unknown[]> {
    const answers: unknown[] = []
    for (const by of [db, untouched]) {
      const transactionID = (await db.beginTransaction()) ?? 0
      const answer = await write(by, { transactionID }).catch(nameOf)
      await db.rollbackTransaction(transactionID)
      answers.push(withoutChance(answer))
    }
    return answers
  }

  /** Two, one after the other, and what is then told of all. */
  async function writeVersions(
    by: Writer,
    { collection, doc, req }: Readonly<{ collection: CollectionSlug; doc: Stored; req: object }>,
  ): Promise<unknown> {
    const answers: unknown[] = []
    for (const time of ['2031-01-01T00:00:00.000Z', '2031-01-01T00:00:01.000Z']) {
      const answer = await by.createVersion.call(db, {
        ...{ collectionSlug: collection, parent: doc.id, autosave: false, req },
        ...{ createdAt: time, updatedAt: time, versionData: structuredClone(doc) as never },
      })
      answers.push(answer)
    }
    const where = { parent: { equals: doc.id } }
    const sort = ['updatedAt', 'createdAt']
    const { docs } = await db.findVersions({ collection, where, sort, req })
    return { answers, all: docs.map(({ latest, updatedAt }) => ({ latest, updatedAt })) }
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'refused')

/** Ids and times of what is new. */
function withoutChance(answer: unknown): unknown {
  const text = JSON.stringify(answer, (name, value: unknown) =>
    name === 'id' || (name === 'createdAt' && isNew(value)) ? typeof value : value,
  )
  return text === undefined ? answer : JSON.parse(text)
}

const isNew = (value: unknown): boolean =>
  typeof value === 'string' && Date.now() - Date.parse(value) < 60_000
