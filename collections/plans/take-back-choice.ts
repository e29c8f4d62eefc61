import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { readId } from '../access/index.ts'
import { type Refused, refusal } from '../refusal.ts'
import type { Action } from './action.ts'

type TakenBack = Readonly<{ offers: ReadonlySet<string>; updatedAt: unknown; isNewPlan: boolean }>

/**
 * `POST /api/plans/:id/take-back`: undoes `POST /api/plans/choice`, given what it answered. The planned
 * offers go to the bin, and their actions out of the plan; a plan that was made for them goes too.
 */
export const takeBackChoice: Omit<Endpoint, 'root'> = {
  path: '/:id/take-back',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const given = readTakenBack(req)
    return inTransaction(req, async () => {
      const asWriter = { depth: 0, overrideAccess: false, req } as const
      const plan = await req.payload.findByID({
        collection: 'plans',
        id: String(req.routeParams?.id),
        disableErrors: true,
        ...asWriter,
      })
      if (!plan) throw new NotFound(req.t)
      if (plan.updatedAt !== given.updatedAt) throw refusal(req, changedSince)
      const isTakenBack = ({ offer }: Action) =>
        readId(offer).some((id) => given.offers.has(String(id)))
      const actions = plan.actions ?? []
      const kept = actions.filter((action) => !isTakenBack(action))
      if (actions.length - kept.length !== given.offers.size) throw refusal(req, notOfThePlan)
      if (given.isNewPlan && kept.length === 0) {
        await req.payload.delete({ collection: 'plans', id: plan.id, ...asWriter })
      } else {
        const data = { actions: kept }
        await req.payload.update({ collection: 'plans', id: plan.id, data, ...asWriter })
      }
      const deletedAt = new Date().toISOString()
      for (const id of given.offers) {
        await refuseStarted(req, id)
        await req.payload.update({ collection: 'offers', id, data: { deletedAt }, ...asWriter })
      }
      return Response.json({ takenBack: [...given.offers] })
    })
  },
}

function readTakenBack(req: PayloadRequest): TakenBack {
  const { offers, updatedAt, isNewPlan }: Readonly<Record<string, unknown>> = { ...req.data }
  const ids: readonly unknown[] = Array.isArray(offers) ? offers.slice(0, 100) : []
  return {
    offers: new Set(ids.filter((id) => typeof id === 'string')),
    updatedAt,
    isNewPlan: isNewPlan === true,
  }
}

/** What somebody has begun to carry through is not undone by a button. */
async function refuseStarted(req: PayloadRequest, id: string): Promise<void> {
  const asReader = { depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const offer = await req.payload.findByID({ collection: 'offers', id, draft: true, ...asReader })
  if (offer?.status !== 'planned') throw refusal(req, changedSince)
}

const changedSince: Refused = {
  code: 'changed-since',
  status: 409,
  nb: 'Planen eller tilbudene er endret siden. Åpne planen og rett det du vil der.',
  nn: 'Planen eller tilboda er endra sidan. Opne planen og rett det du vil der.',
  en: 'The plan or the offers have been changed since. Open the plan and correct it there.',
}
const notOfThePlan: Refused = {
  code: 'not-of-the-plan',
  field: 'offers',
  nb: 'Planen har ikke alle disse tilbudene. Last siden på nytt.',
  nn: 'Planen har ikkje alle desse tilboda. Last sida på nytt.',
  en: 'The plan does not have all of these offers. Load the page again.',
}
