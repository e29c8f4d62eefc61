import type { PaginatedDocs } from 'payload'
import { askPage } from './ask-page.ts'
import { askTogether } from './ask-together.ts'
import type { Own } from './learn.ts'
import type { Document, Filter, FindOptions, MongoAdapter } from './mongo.ts'
import { type Part, pageOf, partOf, wholeOf } from './page-of.ts'
import { type Plan, type Question, rememberPlans, type Values } from './plans.ts'
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

  /** Mongoose's models have one class of ids together. */
  const readerFor = ({ model }: Plan) => {
    reader ??= bsonReader(model.base.Types.ObjectId)
    return reader
  }

  /** Documents as they are stored. */
  async function stored(plan: Plan, filter: Filter, how: Omit<FindOptions, 'raw'>) {
    const found = await plan.model.collection.find(filter, { ...how, raw: true }).toArray()
    return found.map(readerFor(plan))
  }

  /** Ids have an order whichever way they are found. */
  async function wholeById(plan: Plan, filter: Filter) {
    const { model, projection } = plan
    const found = await together({ model, filter, projection, reader: readerFor(plan) })
    return found.map(plan.read).sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1))
  }

  async function page(
    plan: Plan,
    values: Values,
    { limit, page, isPaged }: Part,
  ): Promise<PaginatedDocs<Document>> {
    const { model, projection, sort, read } = plan
    const filter = plan.filter(values)
    const skip = isPaged ? (page - 1) * limit : 0
    const find = () => stored(plan, filter, { projection, sort, limit, skip })
    if (!isPaged) return wholeOf((await find()).map(read))
    // A first page that is not full holds all there is: only one that was full is counted.
    if (page === 1 && !plan.hasMore) {
      const found = await find()
      if (found.length < limit) return pageOf(found.map(read), found.length, { limit, page })
    }
    if (plan.countsAll) {
      const counting = model.collection.estimatedDocumentCount()
      const [found, total] = await Promise.all([find(), counting])
      return pageOf(found.map(read), total, { limit, page })
    }
    const { found, total, inBin } = await askPage({
      ...{ model, filter, projection, sort, skip, limit, reader: readerFor(plan) },
      ...{ besides: plan.besides?.(values) ?? null, inBin: plan.inBin },
    })
    // The same question may be asked of other lists: falls slowly, so that it is seldom asked twice.
    plan.inBin = Math.max(inBin, plan.inBin - 1)
    if (page === 1) plan.hasMore = total >= limit
    return pageOf(found.map(read), total, { limit, page })
  }

  return {
    async find(question: Question): Promise<PaginatedDocs<Document> | null> {
      const part = partOf(question)
      const known = part && (await lists(question))
      if (!known) return null
      const { plan, shape } = known
      if (part.limit > 0 || !isById(plan)) return page(plan, shape.values, part)
      return wholeOf(await wholeById(plan, plan.filter(shape.values)))
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
