import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { inTransaction } from './in-transaction.ts'

/** What the first administrator signs in with. The password is known here only once. */
export type FirstAccount = Readonly<{ email: string; password: string }>

export type AdministratorOptions = {
  /**
   * The address of the first administrator.
   *
   * @default 'admin@tiltaksvifte.example'
   */
  email?: string
}

/**
 * Makes an administrator with a random password when there is no user at all, because a system
 * nobody can sign in to would let the first visitor make themselves its owner. Answers null when
 * there is a user already.
 */
export function ensureAdministrator(
  payload: Payload,
  { email = 'admin@tiltaksvifte.example' }: AdministratorOptions = {},
): Promise<FirstAccount | null> {
  return inTransaction(payload, async (req) => {
    const { totalDocs } = await payload.count({ collection: 'users', req })
    if (totalDocs > 0) return null
    const password = makePassword()
    const data = { email, password, roles: ['administrator' as const] }
    // Unlike the first content, whoever may do everything is told of in the audit log.
    const context = { seeding: false }
    await payload.create({ collection: 'users', data, depth: 0, context, req })
    return { email, password }
  })
}

/** Crockford's base 32: no letters that look like a digit or like each other. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** A password of 100 random bits in four groups, to be read from a screen and typed. */
export function makePassword(): string {
  const word = [...randomBytes(20)].map((byte) => letters[byte % letters.length]).join('')
  return word.match(/.{5}/g)?.join('-') ?? word
}
