import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../../plugins/transactions/index.ts'
import type { Language } from '../../fields/index.ts'
import { linkToAdmin, sendLetter } from '../../mail/index.ts'
import { hashToken, makeToken } from '../../tokens/index.ts'
import { resetLetter } from './reset-letter.ts'

const hour = 60 * 60 * 1000
/** The least time between two mails to one account. */
const pause = 15_000

/** Sends a link for a new password to the account of this address, if there is one and none was sent just now. */
export async function sendResetLink(
  payload: Payload,
  email: string,
  language: Language,
): Promise<void> {
  const token = makeToken()
  const id = await reserve(payload, email, await hashToken(token))
  if (id === null) return
  try {
    const address = linkToAdmin(payload, `${payload.config.admin.routes.reset}/${token}`)
    await sendLetter(payload, email, resetLetter(language, address))
  } catch (error) {
    await payload.db.updateOne({ ...users, id, data: { resetPasswordRequestedAt: null } })
    throw error
  }
}

const users = { collection: 'users' } as const

/** Writes down that this account may be reset. Only one of several who ask at once gets through. */
async function reserve(payload: Payload, email: string, resetPasswordToken: string) {
  const where = { email: { equals: email } }
  const found = await payload.db.findOne(Object({ ...users, where }))
  if (!canBeAsked(found)) return null
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const account = await payload.db.findOne<Account>({ ...users, where, req })
    if (!canBeAsked(account)) return null
    const now = Date.now()
    const resetPasswordExpiration = new Date(now + hour).toISOString()
    const resetPasswordRequestedAt = new Date(now).toISOString()
    const data = { resetPasswordToken, resetPasswordExpiration, resetPasswordRequestedAt }
    await payload.db.updateOne({ ...users, id: account.id, data, req })
    return account.id
  })
}

type Account = { id: string | number; resetPasswordRequestedAt?: string | Date | null }

const canBeAsked = (account: Account | null): account is Account =>
  account !== null &&
  Date.now() - new Date(account.resetPasswordRequestedAt ?? 0).getTime() >= pause
