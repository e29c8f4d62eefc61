import type { CollectionSlug } from 'payload'
import type { Filter, MongoAdapter, Sort } from './mongo.ts'

/** What Payload asks the driver for one question. */
export type Recorded = Readonly<{
  filter: Filter
  projection: Filter | undefined
  sort: Sort | undefined
  /** Whether it counts every document there is, which MongoDB does without looking. */
  countsAll: boolean
}>

type Options = Readonly<{ projection?: Filter; sort?: Sort }>

/**
 * Lets Payload and Mongoose ask without MongoDB being asked anything: they are handed a model whose
 * collection writes down what it is asked, and has no documents. Null when they ask for more than to
 * find and to count.
 */
export async function recordAsked(
  adapter: MongoAdapter,
  slug: CollectionSlug,
  ask: (view: MongoAdapter) => Promise<unknown>,
): Promise<Recorded | null> {
  const found: Omit<Recorded, 'countsAll'>[] = []
  let countsAll = false
  const note = (filter: Filter, { projection, sort }: Options) => {
    found.push({ filter, projection, sort })
  }
  const collection = {
    find: (filter: Filter, options: Options) => {
      note(filter, options)
      return { toArray: async () => [] }
    },
    findOne: async (filter: Filter, options: Options) => {
      note(filter, options)
      return null
    },
    countDocuments: async () => 0,
    estimatedDocumentCount: async () => {
      countsAll = true
      return 0
    },
  }
  const model = Object.create(adapter.collections[slug] ?? null, {
    collection: { value: collection },
    $__collection: { value: collection },
  })
  const collections = { ...adapter.collections, [slug]: model }
  try {
    await ask(Object.create(adapter, { collections: { value: collections } }))
  } catch {
    // Payload says what is wrong when it is asked.
    return null
  }
  const [only, ...others] = found
  return only && others.length === 0 ? { ...only, countsAll } : null
}
