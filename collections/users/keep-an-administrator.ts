import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { say } from '../fields/index.ts'

type Id = string | number

const isAdministrator = (account: { roles?: unknown } | undefined): boolean =>
  Array.isArray(account?.roles) && account.roles.includes('administrator')

/** Without an administrator nobody could give rights any more, so the last one stays one. */
const refuseDemotion: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isAdministrator(originalDoc) || isAdministrator({ ...originalDoc, ...data })) return
  await refuseIfLast(originalDoc.id, req)
}

const refuseDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (account && isAdministrator(account)) await refuseIfLast(id, req)
}

async function refuseIfLast(id: Id, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { in: ['administrator'] } }, { id: { not_equals: id } }] },
    depth: 0,
    limit: 1,
    sort: 'id',
    req,
  })
  const [other] = docs
  if (other) return takeTurn(req, other.id)
  throw new APIError(
    say(req, {
      nb: 'Dette er den eneste administratoren. Gi en annen konto rollen først.',
      nn: 'Dette er den einaste administratoren. Gi ein annan konto rolla først.',
      en: 'This is the only administrator. Give another account the role first.',
    }),
    409,
    { code: 'last-administrator', field: 'roles' },
    true,
  )
}

/** Two administrators who leave at once would each count the other: one has to wait for the other, or lose. */
async function takeTurn(req: PayloadRequest, id: Id): Promise<void> {
  const data = { updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'users', id, data, req })
}

export const keepAnAdministrator = {
  beforeChange: refuseDemotion,
  beforeDelete: refuseDeletion,
}
