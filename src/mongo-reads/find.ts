import type { PaginatedDocs } from 'payload'
import { askTogether } from './ask-together.ts'
import type { Own } from './learn.ts'
import type { Document, Filter, FindOptions, MongoAdapter } from './mongo.ts'
import { type Part, pageOf, partOf, wholeOf } from './page-of.ts'
import { type Plan, type Question, rememberPlans } from './plans.ts'
import { bsonReader } from './read-bson.ts'

/**
 * Finds documents as Payload's MongoDB adapter does, asking the driver what Payload has been seen to
 * ask for each kind of question. Answers null when the question, or the collection, is not of a kind
 * that can be remembered.
 */
export function rememberingFind(
  adapter: MongoAdapter,
  { find, findOne }: Readonly<{ find: Own; findOne: Own }>,
) {
  const lists = rememberPlans(adapter, find)
  const singles = rememberPlans(adapter, findOne)
  const together = askTogether()
  let reader: ReturnType<typeof bsonReader> | null = null

  /** Documents as they are stored; Mongoose's models have one class of ids together. */
  async function stored({ model }: Plan, filter: Filter, how: Omit<FindOptions, 'raw'>) {
    const found = await model.collection.find(filter, { ...how, raw: true }).toArray()
    reader ??= bsonReader(model.base.Types.ObjectId)
    return found.map(reader)
  }

  /** Ids have an order whichever way they are found. */
  async function wholeById(plan: Plan, filter: Filter) {
    const { model, projection } = plan
    reader ??= bsonReader(model.base.Types.ObjectId)
    const found = await together({ model, filter, projection, reader })
    return found.map(plan.read).sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1))
  }

  async function page(plan: Plan, filter: Filter, part: Part): Promise<PaginatedDocs<Document>> {
    const { collection } = plan.model
    const { projection, sort, read } = plan
    const { limit, page, isPaged } = part
    const skip = isPaged ? (page - 1) * limit : 0
    const finding = stored(plan, filter, { projection, sort, limit, skip })
    if (!isPaged) return wholeOf((await finding).map(read))
    const count = () =>
      plan.countsAll ? collection.estimatedDocumentCount() : collection.countDocuments(filter)
    // A first page that is not full holds all there is: only one that was full is counted meanwhile.
    const [found, counted] = await Promise.all([
      finding,
      page > 1 || plan.hasMore ? count() : undefined,
    ])
    const isAll = page === 1 && found.length < limit
    if (page === 1) plan.hasMore = !isAll
    const total = isAll ? found.length : (counted ?? (await count()))
    return pageOf(found.map(read), total, { limit, page })
  }

  return {
    async find(question: Question): Promise<PaginatedDocs<Document> | null> {
      const part = partOf(question)
      const known = part && (await lists(question))
      if (!known) return null
      const { plan, shape } = known
      const filter = plan.filter(shape.values)
      if (part.limit > 0 || !isById(plan)) return page(plan, filter, part)
      return wholeOf(await wholeById(plan, filter))
    },

    /** A list of one or none. */
    async findOne(question: Question): Promise<Document[] | null> {
      const known = await singles(question)
      if (!known) return null
      const { plan, shape } = known
      const { projection } = plan
      const filter = plan.filter(shape.values)
      const found = await stored(plan, filter, { projection, limit: 1, singleBatch: true })
      return found.map(plan.read)
    },
  }
}

function isById({ sort = {} }: Plan): boolean {
  const [first] = sort instanceof Map ? sort : Object.entries(sort)
  return first?.[0] === '_id' && first[1] === 1
}
