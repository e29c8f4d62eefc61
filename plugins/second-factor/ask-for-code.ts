import type {
  CollectionAfterDeleteHook,
  CollectionAfterOperationHook,
  CollectionBeforeLoginHook,
  PayloadRequest,
} from 'payload'
import { codeRequired, setupRequired } from './answers.ts'
import { offerSetup, spendCode, turnOn } from './factor.ts'
import { FACTORS } from './factors-collection.ts'
import type { SecondFactorOptions } from './options.ts'
import { findFactor } from './stored-factor.ts'

const made = new WeakMap<PayloadRequest, readonly string[]>()

/** The password was right. Whoever has a factor gives a code too; who needs one sets it up here. */
export const askForCode =
  (options: SecondFactorOptions): CollectionBeforeLoginHook =>
  async ({ req, user }) => {
    const factor = await findFactor(req, user.id)
    const code = codeIn(req)
    if (factor?.enabledAt) {
      if (code === null) throw codeRequired(req)
      return spendCode(req, factor, { code, options })
    }
    if (!options.requiredFor(user)) return
    const offer = offerIn(req)
    if (code === null || offer === null) {
      throw setupRequired(req, offerSetup(req, user, options.issuer))
    }
    made.set(req, await turnOn(req, user, { code, offer, options }))
  }

/** Whoever has set up a factor by signing in gets the recovery codes with the answer. */
export const handOutRecoveryCodes: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const recoveryCodes = made.get(req)
  if (operation !== 'login' || !recoveryCodes) return result
  return { ...result, recoveryCodes }
}

/** An account made anew with the same id has a factor of its own. */
export const forgetFactor: CollectionAfterDeleteHook = ({ id, req }) =>
  req.payload.db.deleteMany({
    collection: FACTORS,
    where: { user: { equals: String(id) } },
    req,
  })

/** Which of the secrets that were shown a first code is of; null where none is named. */
export function offerIn({ data }: PayloadRequest): string | null {
  const offer: unknown = data?.offer
  return typeof offer === 'string' && /^[0-9a-f]{32}$/.test(offer) ? offer : null
}

/** The code in the body of a request; an empty field of a form is none. */
export function codeIn({ data }: PayloadRequest): string | null {
  const code: unknown = data?.code
  if (code === undefined || code === null || code === '') return null
  return String(code).slice(0, 100)
}
