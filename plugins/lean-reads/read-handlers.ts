import {
  APIError,
  type Collection,
  type CollectionSlug,
  findByIDOperation,
  findOperation,
  headersWithCors,
  type PayloadHandler,
  type PayloadRequest,
  parseParams,
} from 'payload'
import { leanCollection } from './lean-collection.ts'
import { loadDocuments } from './load-documents.ts'
import { answerJson } from './written-text.ts'

/** Answers `GET /api/<collection>` as Payload does. */
export const answerList: PayloadHandler = async (req) => {
  const asked = parseParams(req.query)
  req.payloadDataLoader = loadDocuments(req)
  const result = await findOperation({
    ...pick(asked, ['depth', 'draft', 'joins', 'limit', 'page', 'pagination', 'populate']),
    ...pick(asked, ['select', 'sort', 'trash', 'where']),
    collection: collectionFor(req, asked),
    req,
  } as Parameters<typeof findOperation>[0])
  return answer(req, result)
}

/** Answers `GET /api/<collection>/<id>` as Payload does. */
export const answerSingle: PayloadHandler = async (req) => {
  const asked = parseParams({ ...req.query, ...Object(req.data) })
  req.payloadDataLoader = loadDocuments(req)
  const result = await findByIDOperation({
    ...pick(asked, ['data', 'depth', 'draft', 'flattenLocales', 'joins', 'populate']),
    ...pick(asked, ['select', 'trash']),
    collection: collectionFor(req, asked),
    id: idIn(req),
    req,
  } as Parameters<typeof findByIDOperation>[0])
  return answer(req, result)
}

/**
 * Fields are left out of whole documents only: what is not selected must be taken away, drafts are stored
 * as versions, and whoever wants languages as they are stored has none chosen.
 */
function collectionFor(
  { payload, routeParams }: PayloadRequest,
  { select, draft, flattenLocales }: ReturnType<typeof parseParams>,
): Collection {
  const collection = payload.collections[String(routeParams?.collection) as CollectionSlug]
  if (!collection) throw new APIError('No collection was specified', 400)
  const isWhole = !select && !draft && (flattenLocales === undefined || flattenLocales)
  return isWhole ? leanCollection(collection) : collection
}

function idIn({ payload, routeParams }: PayloadRequest): string | number {
  const id = String(routeParams?.id)
  return payload.db.defaultIDType === 'number' ? Number.parseFloat(id) : id
}

const pick = <Asked extends object>(asked: Asked, names: readonly (keyof Asked)[]) =>
  Object.fromEntries(names.map((name) => [name, asked[name]]))

const answer = (req: PayloadRequest, result: unknown): Response =>
  answerJson(req, result, headersWithCors({ headers: new Headers(), req }))
