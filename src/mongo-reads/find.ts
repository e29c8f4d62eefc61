import type { PaginatedDocs } from 'payload'
import { askTogether } from './ask-together.ts'
import type { Own } from './learn.ts'
import type { Document, Filter, MongoAdapter } from './mongo.ts'
import { type Part, pageOf, partOf, wholeOf } from './page-of.ts'
import { type Plan, type Question, rememberPlans } from './plans.ts'

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

  /** Ids have an order whichever way they are found. */
  async function wholeById({ model, projection, read }: Plan, filter: Filter) {
    const found = await together({ model, filter, projection })
    return found.map(read).sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1))
  }

  async function page(plan: Plan, filter: Filter, part: Part): Promise<PaginatedDocs<Document>> {
    const { collection } = plan.model
    const { projection, sort, read } = plan
    const { limit, page, isPaged } = part
    const skip = isPaged ? (page - 1) * limit : 0
    const finding = collection.find(filter, { projection, sort, limit, skip }).toArray()
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
      const { model, projection, read, filter } = known.plan
      const found = await model.collection
        .find(filter(known.shape.values), { projection, limit: 1, singleBatch: true })
        .toArray()
      return found.map(read)
    },
  }
}

function isById({ sort = {} }: Plan): boolean {
  const [first] = sort instanceof Map ? sort : Object.entries(sort)
  return first?.[0] === '_id' && first[1] === 1
}
