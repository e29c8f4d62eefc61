import type { BaseDatabaseAdapter } from 'payload'

type Document = Record<string, unknown>
type Filter = Readonly<Record<string, unknown>>

type PaginateOptions = Readonly<{
  pagination?: boolean
  collation?: object
  projection?: Filter
  sort?: unknown
  options?: Readonly<{ session?: unknown; limit?: number }>
}>

/** The part of a Mongoose model that Payload's lists go through. */
type Model = {
  paginate: (filter: Filter, options: PaginateOptions) => Promise<object>
  find: () => { cast: (model: Model, filter: Filter) => Filter }
  collection: {
    name: string
    aggregate: (stages: readonly object[]) => { toArray: () => Promise<Document[]> }
  }
}

type Waiting = Readonly<{
  model: Model
  stages: readonly object[]
  answer: (docs: Document[]) => void
  alone: () => void
}>

/** Says which of the questions a document answers. */
const mark = '__question'
const mostAtOnce = 12

/**
 * Lets MongoDB answer several questions for documents by id in one round trip. The documents that a
 * list relates to come from as many collections as it has relations, and for MongoDB, the driver and
 * the network a round trip costs more than what it asks for.
 *
 * Only whole lists in the order of ids, outside transactions, that are asked for before anything else
 * has had its turn; whatever is asked alone, or fails together, goes Payload's own way.
 */
export function findTogether(given: BaseDatabaseAdapter): void {
  const adapter = given as BaseDatabaseAdapter & { collections: Record<string, Model> }
  const { init } = adapter
  adapter.init = async () => {
    await init?.call(adapter)
    const ask = collectQuestions()
    for (const model of Object.values(adapter.collections)) model.paginate = together(model, ask)
  }
}

function together(model: Model, ask: (question: Waiting) => void): Model['paginate'] {
  const { paginate } = model
  return (filter, options) => {
    if (!canBeTogether(options)) return paginate.call(model, filter, options)
    return new Promise((resolve, reject) => {
      const alone = () => paginate.call(model, filter, options).then(resolve, reject)
      try {
        const stages = stagesOf(model.find().cast(model, filter), options)
        ask({ model, stages, alone, answer: (docs) => resolve(wholeList(docs)) })
      } catch {
        // Mongoose says what is wrong with the question.
        alone()
      }
    })
  }
}

function canBeTogether({ pagination, collation, projection, sort, options }: PaginateOptions) {
  return (
    pagination === false &&
    !collation &&
    !options?.session &&
    !options?.limit &&
    isById(sort) &&
    Object.values(projection ?? {}).every((each) => each === true || each === 1)
  )
}

function isById(sort: unknown): boolean {
  const entries = Object.entries(Object(sort))
  return (
    entries.length > 0 &&
    /^_?id$/.test(entries[0]?.[0] ?? '') &&
    /^(1|asc)$/.test(String(entries[0]?.[1]))
  )
}

const stagesOf = (filter: Filter, { projection = {} }: PaginateOptions): object[] => [
  { $match: filter },
  ...(Object.keys(projection).length > 0 ? [{ $project: projection }] : []),
]

/** Questions wait until what is under way has had its turn, and are then asked together. */
function collectQuestions(): (question: Waiting) => void {
  let waiting: Waiting[] = []

  function askAll(): void {
    const questions = waiting
    waiting = []
    for (let start = 0; start < questions.length; start += mostAtOnce) {
      askTogether(questions.slice(start, start + mostAtOnce))
    }
  }

  return (question) => {
    if (waiting.length === 0) setImmediate(askAll)
    waiting.push(question)
  }
}

async function askTogether(questions: readonly Waiting[]): Promise<void> {
  const [first, ...others] = questions
  if (!first) return
  if (others.length === 0) return first.alone()
  const marked = ({ stages }: Waiting, number: number) => [
    ...stages,
    { $addFields: { [mark]: number } },
  ]
  try {
    const found = await first.model.collection
      .aggregate([
        ...marked(first, 0),
        ...others.map((question, index) => ({
          $unionWith: {
            coll: question.model.collection.name,
            pipeline: marked(question, index + 1),
          },
        })),
      ])
      .toArray()
    const answers = questions.map((): Document[] => [])
    for (const { [mark]: number, ...document } of found) answers[Number(number)]?.push(document)
    for (const [index, { answer }] of questions.entries()) answer(answers[index] ?? [])
  } catch {
    for (const { alone } of questions) alone()
  }
}

/** As the pagination that Payload uses puts it, when no page is asked for. */
function wholeList(found: readonly Document[]) {
  const docs = found
    .map((document) => ({ ...document, id: String(document._id) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  return {
    docs,
    totalDocs: docs.length,
    limit: docs.length,
    totalPages: 1,
    page: 1,
    pagingCounter: 1,
    hasPrevPage: false,
    hasNextPage: false,
    prevPage: null,
    nextPage: null,
  }
}
