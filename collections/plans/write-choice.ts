import { NotFound, type PayloadRequest } from 'payload'
import type { Action } from './action.ts'
import type { Choice } from './read-choice.ts'

type Written = Readonly<{ municipality: string; actions: Action[] }>

/** A new plan with these actions, or the one that is named with these too. */
export async function writeChoice(
  req: PayloadRequest,
  { plan, title, goals }: Choice,
  { municipality, actions }: Written,
) {
  const asWriter = { depth: 0, overrideAccess: false, req } as const
  if (plan === null) {
    return req.payload.create({
      collection: 'plans',
      data: { municipality, title, goals, phase: 'plan', actions },
      ...asWriter,
    })
  }
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { and: [{ id: { equals: plan } }, { municipality: { equals: municipality } }] },
    limit: 1,
    ...asWriter,
  })
  const [found] = docs
  if (!found) throw new NotFound(req.t)
  return req.payload.update({
    collection: 'plans',
    id: found.id,
    data: { actions: [...(found.actions ?? []), ...actions] },
    ...asWriter,
  })
}
