import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../in-transaction.ts'
import { linkToAdmin, sendLetter } from '../../mail/index.ts'
import { hashToken, makeToken } from '../../tokens/index.ts'

const hour = 60 * 60 * 1000
/** The least time between two mails to one account. */
const pause = 15_000

/** Sends a link for a new password to the account of this address, if there is one and none was sent just now. */
export async function sendResetLink(payload: Payload, email: string): Promise<void> {
  const token = makeToken()
  const id = await reserve(payload, email, await hashToken(token))
  if (id === null) return
  try {
    await sendLetter(payload, email, {
      subject: 'Nytt passord i Tiltaksvifte',
      before: [
        'Hei!',
        'Noen, trolig du, har bedt om nytt passord til kontoen din i Tiltaksvifte. Følg lenken for å velge et.',
      ],
      link: {
        label: 'Velg nytt passord',
        address: linkToAdmin(payload, `${payload.config.admin.routes.reset}/${token}`),
      },
      after: [
        'Lenken virker én gang, og bare i én time. Når du har valgt nytt passord, må du logge inn på nytt overalt.',
        'Har du ikke bedt om dette, trenger du ikke gjøre noe. Passordet ditt er som før.',
      ],
    })
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
