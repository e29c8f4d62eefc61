import {
  APIError,
  addDataAndFileToRequest,
  type Endpoint,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { accessOf, readId } from '../access/index.ts'
import { afterCommit } from '../after-commit.ts'
import { say } from '../fields/index.ts'
import { readNote } from './read-note.ts'
import { fieldOf, type Reviewed } from './reviewed.ts'
import { tellManagers } from './tell-managers.ts'

/** `POST /api/offers/:id/review`: whoever may change a document asks the managers to look at it. */
export const askForReview = (collection: Reviewed): Omit<Endpoint, 'root'> => ({
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    return inTransaction(req, async () => {
      const document = await findChangeable(req, collection)
      const [municipality] = readId(document.municipality).map(String)
      if (municipality === undefined) throw new NotFound(req.t)
      const note = readNote(req, 'note')
      const found = await findRequest(req, collection, document.id)
      const data = {
        [fieldOf[collection]]: document.id,
        municipality,
        note,
        comment: null,
        state: 'waiting' as const,
        requestedBy: req.user?.id ?? null,
        answeredBy: null,
      }
      const stored = found
        ? await req.payload.update({ collection: 'review-requests', id: found.id, data, req })
        : await req.payload.create({ collection: 'review-requests', data, req })
      // Asking once more while it waits changes the note; the managers know already.
      if (found?.state !== 'waiting') {
        const asker = req.user
        const { payload } = req
        await afterCommit(req, () => {
          tellManagers(payload, { collection, document, municipality, asker }).catch(
            (err: unknown) => payload.logger.error({ err }, 'review: the managers were not told'),
          )
        })
      }
      return Response.json({ id: stored.id, state: stored.state })
    })
  },
})

/** The document as it would be published; only for those who may write it. */
async function findChangeable(req: PayloadRequest, collection: Reviewed) {
  const opens = accessOf(collection).update({ req, data: undefined })
  if (opens === false) throw new NotFound(req.t)
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ id: { equals: String(req.routeParams?.id) } }, ...(opens === true ? [] : [opens])],
    },
    depth: 0,
    draft: true,
    limit: 1,
    req,
  })
  const [document] = docs
  if (!document) throw new NotFound(req.t)
  if ('_status' in document && document._status === 'published') {
    throw new APIError(
      say(req, {
        nb: 'Tilbudet er publisert slik det står. Lagre endringene som utkast først.',
        nn: 'Tilbodet er publisert slik det står. Lagre endringane som utkast først.',
        en: 'The offer is published as it stands. Save the changes as a draft first.',
      }),
      409,
      { code: 'nothing-to-review' },
      true,
    )
  }
  return document
}

async function findRequest(req: PayloadRequest, collection: Reviewed, id: string) {
  const { docs } = await req.payload.find({
    collection: 'review-requests',
    where: { [fieldOf[collection]]: { equals: id } },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0]
}
