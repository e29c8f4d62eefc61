import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  NotFound,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { alreadyOn, codeRequired, setupRequired } from './answers.ts'
import { codeIn, offerIn } from './ask-for-code.ts'
import { type Account, offerSetup, spendCode, turnOff, turnOn } from './factor.ts'
import type { SecondFactorOptions } from './options.ts'
import { findFactor, type StoredFactor } from './stored-factor.ts'

const path = '/:id/second-factor'

/** The second factor of an account: seen, set up and taken away by its owner; taken away for a lost phone. */
export const factorEndpoints = (options: SecondFactorOptions): Omit<Endpoint, 'root'>[] => [
  { path, method: 'get', handler: forOwnerOrHelper(options, describe) },
  { path, method: 'post', handler: forOwner(options, offer) },
  { path: `${path}/confirm`, method: 'post', handler: forOwner(options, confirm) },
  { path: `${path}/remove`, method: 'post', handler: forOwnerOrHelper(options, remove) },
]

type Asked = Readonly<{
  req: PayloadRequest
  options: SecondFactorOptions
  account: Account
  factor: StoredFactor | null
  isOwner: boolean
}>

type Answer = (asked: Asked) => Promise<object> | object

const describe: Answer = ({ factor }) => ({
  isOn: isOn(factor),
  since: factor?.enabledAt ?? null,
  recoveryCodesLeft: factor?.recovery?.length ?? 0,
  removedAt: factor?.removedAt ?? null,
  removedBy: factor?.removedBy ?? null,
})

const offer: Answer = ({ req, options: { issuer }, account, factor }) => {
  if (isOn(factor)) throw alreadyOn(req)
  return offerSetup(req, account, issuer)
}

const confirm: Answer = async ({ req, options, account, factor }) => {
  if (isOn(factor)) throw alreadyOn(req)
  const [code, shown] = [codeOf(req), offerIn(req)]
  if (shown === null) throw setupRequired(req, offerSetup(req, account, options.issuer))
  const recoveryCodes = await turnOn(req, account, { code, offer: shown, options })
  return { recoveryCodes }
}

const remove: Answer = async ({ req, options, account, factor, isOwner }) => {
  if (!factor || !isOn(factor)) return describe({ req, options, account, factor, isOwner })
  // Whoever sits down at a machine that is signed in cannot turn it off.
  if (isOwner) await spendCode(req, factor, { code: codeOf(req), options })
  const current = (await findFactor(req, account.id)) ?? factor
  await turnOff(req, current, { removedBy: isOwner ? 'owner' : 'administrator', options })
  return describe({ req, options, account, isOwner, factor: await findFactor(req, account.id) })
}

const isOn = (factor: StoredFactor | null): boolean => Boolean(factor?.enabledAt)

function codeOf(req: PayloadRequest): string {
  const code = codeIn(req)
  if (code === null) throw codeRequired(req)
  return code
}

const forOwner = (options: SecondFactorOptions, answer: Answer): PayloadHandler =>
  handled(options, answer, () => false)

const forOwnerOrHelper = (options: SecondFactorOptions, answer: Answer): PayloadHandler =>
  handled(options, answer, options.mayRemoveOthers)

/** Whose it is, or who may help; for everybody else there is no such account. */
function handled(
  options: SecondFactorOptions,
  answer: Answer,
  mayHelp: SecondFactorOptions['mayRemoveOthers'],
): PayloadHandler {
  return async (req) => {
    const { collection } = options
    const account = await findAccount(req, collection, String(req.routeParams?.id))
    if (!account) throw new NotFound(req.t)
    // By the id that is stored: MongoDB finds an account by its id in capitals too.
    const isOwner =
      req.user?.collection === collection && String(req.user.id) === String(account.id)
    if (!isOwner && !mayHelp(req)) throw new NotFound(req.t)
    await addDataAndFileToRequest(req)
    const factor = await findFactor(req, account.id)
    const body = await answer({ req, options, account, factor, isOwner })
    return Response.json(body, { headers: { 'cache-control': 'private, no-store' } })
  }
}

/** Asked of Payload first, which knows what an id looks like on this database. */
async function findAccount(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Account | null> {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) return null
  return req.payload.db.findOne<Account>({ collection, where: { id: { equals: found.id } }, req })
}
