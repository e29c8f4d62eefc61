import {
  addDataAndFileToRequest,
  NotFound,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { actorOf, municipalitiesOf, readId } from '../access/index.ts'
import { afterCommit } from '../after-commit.ts'
import { type Refused, refusal } from '../refusal.ts'
import { readNote } from './read-note.ts'
import { tellAsker } from './tell-asker.ts'

/**
 * `POST /api/review-requests/:id/answer`: a manager sends a document back with a comment, or says that
 * a plan has been looked at. An offer is done with when it is published, and only then.
 */
export const answerReview: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  return inTransaction(req, async () => {
    const request = await findAnswerable(req)
    const state = req.data?.state
    if (state !== 'returned' && state !== 'done') throw refusal(req, stateMissing)
    if (state === 'done' && request.offer) throw refusal(req, publishInstead)
    const comment = readNote(req, 'comment')
    if (state === 'returned' && comment === null) throw refusal(req, commentMissing)
    const stored = await req.payload.update({
      collection: 'review-requests',
      id: request.id,
      data: { state, comment, answeredBy: req.user?.id ?? null },
      depth: 0,
      req,
    })
    const { payload } = req
    await afterCommit(req, () => {
      tellAsker(payload, stored).catch((err: unknown) =>
        payload.logger.error({ err }, 'review: the answer was not mailed'),
      )
    })
    return Response.json({ id: stored.id, state })
  })
}

async function findAnswerable(req: PayloadRequest) {
  const actor = actorOf(req.user)
  const request = await req.payload.findByID({
    collection: 'review-requests',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [municipality] = readId(request.municipality)
  const own = municipalitiesOf(actor, 'municipality-manager')
  const mayAnswer = municipality !== undefined && own.includes(municipality)
  if (!mayAnswer && !actor.roles.has('administrator')) throw new NotFound(req.t)
  if (request.state === 'waiting') return request
  throw refusal(req, notWaiting)
}

const stateMissing: Refused = {
  code: 'invalid-field',
  field: 'state',
  nb: 'state: må være "returned" eller "done".',
  nn: 'state: må vere "returned" eller "done".',
  en: 'state: must be "returned" or "done".',
}
const publishInstead: Refused = {
  code: 'publish-instead',
  field: 'state',
  nb: 'Et tilbud er ferdig gjennomgått når det publiseres. Publiser det, eller send det tilbake.',
  nn: 'Eit tilbod er ferdig gjennomgått når det blir publisert. Publiser det, eller send det tilbake.',
  en: 'An offer is reviewed when it is published. Publish it, or send it back.',
}
const commentMissing: Refused = {
  code: 'comment-missing',
  field: 'comment',
  nb: 'Skriv hva som mangler, så bidragsyteren vet hva som skal gjøres.',
  nn: 'Skriv kva som manglar, så bidragsytaren veit kva som skal gjerast.',
  en: 'Write what is missing, so that the contributor knows what to do.',
}
const notWaiting: Refused = {
  code: 'not-waiting',
  field: 'state',
  status: 409,
  nb: 'Gjennomgangen er allerede besvart.',
  nn: 'Gjennomgangen har allereie fått svar.',
  en: 'The review has been answered already.',
}
