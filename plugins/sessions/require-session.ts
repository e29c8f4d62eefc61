import type { AuthStrategy, Payload, PayloadRequest } from 'payload'
import { currentMark } from './password-mark.ts'
import { keyOf, secretIn } from './session-key.ts'
import { SESSIONS, type StoredSession } from './sessions-collection.ts'

type User = NonNullable<PayloadRequest['user']>

/**
 * Payload verifies the token and finds its user; this asks whether the session still lasts. Whoever
 * holds a token without one is nobody.
 */
export const requireSession = (strategy: AuthStrategy): AuthStrategy => ({
  ...strategy,
  authenticate: async (args) => {
    const answer = await strategy.authenticate(args)
    if (!answer.user) return answer
    const { payload, headers } = args
    const session = await findSession(payload, secretIn(headers, payload.config.cookiePrefix))
    if (!session || !(await belongsTo(payload, session, answer.user))) return { user: null }
    return { ...answer, user: { ...answer.user, _sid: session.id } }
  },
})

async function findSession(payload: Payload, secret: string | null): Promise<StoredSession | null> {
  if (secret === null) return null
  const where = { key: { equals: keyOf(secret) } }
  return payload.db.findOne<StoredSession>({ collection: SESSIONS, where })
}

async function belongsTo(
  payload: Payload,
  session: StoredSession,
  { id, collection }: User,
): Promise<boolean> {
  if (session.kind !== collection || session.user !== String(id)) return false
  if (Date.parse(session.expiresAt) <= Date.now()) return false
  return session.mark === (await currentMark({ payload }, { collection, id }))
}
