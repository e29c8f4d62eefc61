import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { actorOf, mayCreate } from '../access/index.ts'
import { planMeasures } from './plan-measures.ts'
import { readChoice } from './read-choice.ts'
import { writeChoice } from './write-choice.ts'

/**
 * `POST /api/plans/choice`: what a municipality has chosen becomes planned offers and a plan that names
 * them, all or nothing, with the rights of whoever asks.
 */
export const planChoice: Omit<Endpoint, 'root'> = {
  path: '/choice',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const choice = readChoice(req)
    return inTransaction(req, async () => {
      const municipality = await findMunicipality(req, choice.municipality)
      const planned = await planMeasures(req, choice, municipality)
      const actions = planned.map(({ action }) => action)
      const plan = await writeChoice(req, choice, { municipality, actions })
      return Response.json(
        {
          plan: { id: plan.id, title: plan.title, updatedAt: plan.updatedAt },
          isNewPlan: choice.plan === null,
          offers: planned.map(({ offer: { id, title } }) => ({ id, title })),
        },
        { status: 201 },
      )
    })
  },
}

async function findMunicipality(req: PayloadRequest, number: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'municipalities',
    where: { number: { equals: number } },
    select: { number: true },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [municipality] = docs
  const isOwn =
    municipality && mayCreate('plans', actorOf(req.user), { municipality: municipality.id })
  // Others' municipalities are answered as if there were none.
  if (!isOwn) throw new NotFound(req.t)
  return municipality.id
}
