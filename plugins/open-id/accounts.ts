import { randomBytes } from 'node:crypto'
import { SignInFailure } from './failure.ts'
import { inTurn } from './in-turn.ts'
import { accountLinkedTo, link, unlink, type Who } from './links.ts'
import type { Account, OpenIdOptions } from './options.ts'

type Rules = Pick<OpenIdOptions, 'users' | 'mayBeFoundByEmail' | 'needsSecondFactor'>

/**
 * The account a person at a provider is. It is never made here. Once linked it is found by the
 * provider's identifier and nothing else; the first time by a verified address, if the account may be.
 *
 * @throws SignInFailure `unknown`, or `weak` where two factors are needed and one was shown
 */
export function findAccount(who: Who, rules: Rules): Promise<Account> {
  const { issuer, subject } = who.identity
  return inTurn(JSON.stringify([issuer, subject]), () => findOrLink(who, rules))
}

async function findOrLink(who: Who, rules: Rules): Promise<Account> {
  const linked = await accountLinkedTo(who)
  if (linked !== null) {
    const account = (await accountBy({ id: linked }, who, rules)) ?? unknown()
    await refuseWeak(account, who, rules)
    return account
  }
  const { email } = who.identity
  const found = email === null ? null : await accountBy({ email }, who, rules)
  if (!found || !rules.mayBeFoundByEmail(found)) return unknown()
  // Before anything changes: who is not let in leaves the account as it was.
  await refuseWeak(found, who, rules)
  // Whoever has the address now may be another person than the one who is linked.
  const done = await link(found, who, () => endWhatWasBefore(found, who, rules))
  return done === 'linked' ? found : unknown()
}

async function refuseWeak(account: Account, { identity, req }: Who, rules: Rules): Promise<void> {
  if (identity.isStrong) return
  if (await rules.needsSecondFactor?.(req, account)) throw new SignInFailure('weak')
}

/**
 * Somebody can have had the account before whose address it is: who wrote the address into an
 * account of their own, or who made the account and knows its first password. Nobody goes on knowing
 * it, sessions end with it, and so do links to other issuers. The owner of the address can have a
 * new password by mail.
 */
async function endWhatWasBefore({ id }: Account, { identity, req }: Who, { users }: Rules) {
  await unlink({ id, kept: identity.issuer }, req)
  await req.payload.update({
    collection: users,
    id,
    data: { password: randomBytes(32).toString('base64url') },
    depth: 0,
    req,
  })
}

async function accountBy(
  { id, email }: Partial<Account>,
  { req }: Pick<Who, 'req'>,
  { users }: Pick<Rules, 'users'>,
): Promise<Account | null> {
  const { docs } = await req.payload.find({
    collection: users,
    where: id === undefined ? { email: { equals: email } } : { id: { equals: id } },
    depth: 0,
    limit: 1,
    req,
  })
  const [found] = docs as Account[]
  return found ?? null
}

function unknown(): never {
  throw new SignInFailure('unknown')
}
