import type { Document, Filter, Model } from './mongo.ts'

type Asked = Readonly<{
  model: Model
  filter: Filter
  projection: Filter | undefined
  reader: (bytes: Uint8Array) => Document
}>

type Waiting = Asked &
  Readonly<{
    answer: (docs: Document[]) => void
    alone: () => void
  }>

/** Says which of the questions a document answers. */
const mark = '__question'
const mostAtOnce = 12

/**
 * Lets MongoDB answer several questions for whole lists in one round trip, when they are asked before
 * anything else has had its turn. The documents that a list relates to come from as many collections
 * as it has relations, and for MongoDB, the driver and the network a round trip costs more than what
 * it asks for. What is asked alone, or fails together, is asked by itself.
 */
export function askTogether(): (asked: Asked) => Promise<Document[]> {
  let waiting: Waiting[] = []

  function askAll(): void {
    const questions = waiting
    waiting = []
    for (let start = 0; start < questions.length; start += mostAtOnce) {
      askAtOnce(questions.slice(start, start + mostAtOnce))
    }
  }

  return (asked) =>
    new Promise((answer, refuse) => {
      const alone = () => {
        askAlone(asked).then(answer, refuse)
      }
      if (waiting.length === 0) setImmediate(askAll)
      waiting.push({ ...asked, answer, alone })
    })
}

async function askAlone({ model, filter, projection, reader }: Asked): Promise<Document[]> {
  const found = await model.collection.find(filter, { projection, raw: true }).toArray()
  return found.map(reader)
}

async function askAtOnce(questions: readonly Waiting[]): Promise<void> {
  const [first, ...others] = questions
  if (!first) return
  if (others.length === 0) return first.alone()
  try {
    const stages = [
      ...stagesOf(first, 0),
      ...others.map((question, index) => ({
        $unionWith: {
          coll: question.model.collection.collectionName,
          pipeline: stagesOf(question, index + 1),
        },
      })),
    ]
    const found = await first.model.collection.aggregate(stages, { raw: true }).toArray()
    const answers = questions.map((): Document[] => [])
    for (const document of found.map(first.reader)) {
      answers[Number(document[mark])]?.push(document)
    }
    for (const [index, { answer }] of questions.entries()) answer(answers[index] ?? [])
  } catch {
    for (const { alone } of questions) alone()
  }
}

/** The mark is no field of any document, so that it is left out when the document is read. */
const stagesOf = ({ filter, projection }: Asked, number: number): object[] => [
  { $match: filter },
  projection
    ? { $project: { ...projection, [mark]: { $literal: number } } }
    : { $addFields: { [mark]: number } },
]
