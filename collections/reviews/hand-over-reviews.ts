import type { PayloadRequest } from 'payload'
import { readId } from '../access/index.ts'
import { fieldOf, type Reviewed } from './reviewed.ts'

/** An open request that rests with somebody: it waits for an answer, or for them. */
export type Resting = Readonly<{
  id: string
  state: 'waiting' | 'returned' | 'done'
  collection: Reviewed
  title: string
}>

type Whose = Readonly<{ municipality: string; user: string }>

/** The open requests of one person in one municipality. */
export async function reviewsOf(req: PayloadRequest, whose: Whose): Promise<Resting[]> {
  const requests = await findOpen(req, whose)
  return Promise.all(
    requests.map(async (request) => {
      const collection: Reviewed = readId(request.offer).length > 0 ? 'offers' : 'plans'
      const [id] = readId(request[fieldOf[collection]])
      const document =
        id === undefined
          ? null
          : await req.payload.findByID({
              collection,
              id,
              depth: 0,
              draft: true,
              disableErrors: true,
              req,
            })
      return { id: request.id, state: request.state, collection, title: document?.title ?? '' }
    }),
  )
}

/** Whoever takes over is told of the answers from now on. */
export async function handOverReviews(
  req: PayloadRequest,
  { municipality, from, to }: Readonly<{ municipality: string; from: string; to: string }>,
): Promise<void> {
  for (const { id } of await findOpen(req, { municipality, user: from })) {
    await req.payload.update({
      collection: 'review-requests',
      id,
      data: { requestedBy: to },
      req,
    })
  }
}

async function findOpen(req: PayloadRequest, { municipality, user }: Whose) {
  const { docs } = await req.payload.find({
    collection: 'review-requests',
    where: {
      municipality: { equals: municipality },
      requestedBy: { equals: user },
      state: { in: ['waiting', 'returned'] },
    },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}
