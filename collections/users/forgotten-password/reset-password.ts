import {
  APIError,
  addDataAndFileToRequest,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { inTransaction } from '../../../plugins/transactions/index.ts'
import { say } from '../../fields/index.ts'
import { hashToken } from '../../tokens/index.ts'

/**
 * Gives the account of a link the password its owner has chosen, and ends every session. It signs
 * nobody in: that has a door of its own, with limits and a second factor.
 */
export const resetPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const token = readText(req, 'token')
  const password = readText(req, 'password')
  await inTransaction(req, async () => {
    const account = await findAccount(req, token)
    // Not on behalf of whoever happens to be signed in in this browser.
    req.user = null
    await req.payload.update({
      collection: 'users',
      id: account.id,
      data: { password },
      req,
    })
  })
  return Response.json({
    message: say(req, {
      nb: 'Passordet er byttet. Logg inn med det nye.',
      nn: 'Passordet er bytt. Logg inn med det nye.',
      en: 'The password is changed. Sign in with the new one.',
    }),
  })
}

function readText(req: PayloadRequest, field: 'token' | 'password'): string {
  const value = req.data?.[field]
  if (typeof value === 'string' && value !== '') return value
  throw new APIError(
    `${field}: must be a text that is not empty.`,
    400,
    { code: 'wrong-type', field },
    true,
  )
}

async function findAccount(req: PayloadRequest, token: string): Promise<{ id: string | number }> {
  const account = await req.payload.db.findOne<{ id: string | number }>({
    collection: 'users',
    where: {
      resetPasswordToken: { equals: await hashToken(token) },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
    req,
  })
  if (account) return account
  throw new APIError(
    say(req, {
      nb: 'Lenken virker ikke lenger. Den gjelder én gang, og bare i én time. Be om en ny under «Glemt passordet?».',
      nn: 'Lenkja verkar ikkje lenger. Ho gjeld éin gong, og berre i éin time. Be om ei ny under «Gløymt passordet?».',
      en: 'The link works no more. It is good once, and for one hour. Ask for another under “Forgot password?”.',
    }),
    403,
    { code: 'reset-link-unusable' },
    true,
  )
}
