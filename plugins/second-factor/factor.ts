import type { PayloadRequest } from 'payload'
import { wrongCode } from './answers.ts'
import { codesOf, describeSetup, makeOffer, type Setup, seedOf } from './factor-secret.ts'
import type { SecondFactorOptions } from './options.ts'
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts'
import { refuseMoreCodes } from './refuse-more-codes.ts'
import { createFactor, findFactor, type StoredFactor, writeFactor } from './stored-factor.ts'
import { type Taken, takeCode } from './take-code.ts'

/** An account as the database has it. */
export type Account = Readonly<{
  id: string | number
  email?: string | null
  hash?: string | null
  salt?: string | null
}>

/** What an account needs for its app before it has a factor. Nothing is stored for it. */
export function offerSetup(req: PayloadRequest, account: Account, issuer: string): Setup {
  const offer = makeOffer()
  const codes = codesOf(req.payload, seedOf(account, offer), {
    issuer,
    label: account.email ?? '',
  })
  return describeSetup(codes, offer)
}

/**
 * Turns the factor on that was offered, when the code shows that the app has it.
 *
 * @returns the recovery codes, which are told here only
 * @throws APIError when the code is not good, or too many were not
 */
export async function turnOn(
  req: PayloadRequest,
  account: Account,
  { code, offer, options }: Readonly<{ code: string; offer: string; options: SecondFactorOptions }>,
): Promise<string[]> {
  const factor = await findFactor(req, account.id)
  const seed = seedOf(account, offer)
  const key = String(account.id)
  await refuseMoreCodes(options, key, req)
  const taken = take(req, { seed, lastStep: null, recovery: [] }, code)
  if (!taken || !('lastStep' in taken)) throw wrongCode(req)
  const recoveryCodes = makeRecoveryCodes()
  const changes = {
    ...taken,
    seed,
    enabledAt: new Date().toISOString(),
    recovery: recoveryCodes.map((each) => hashRecoveryCode(req.payload.secret, each)),
    removedAt: null,
    removedBy: null,
  }
  if (!factor) await createFactor(req, account.id, changes)
  else if (!(await writeFactor(req, factor, changes))) throw wrongCode(req)
  await options.codes.counter.resetKey(key)
  await options.onSwitched(req, account.id, true)
  return recoveryCodes
}

/**
 * Takes a code of a factor, which is then used up.
 *
 * @throws APIError when it is not good, or too many were not
 */
export async function spendCode(
  req: PayloadRequest,
  factor: StoredFactor,
  { code, options }: Readonly<{ code: string; options: SecondFactorOptions }>,
): Promise<void> {
  await refuseMoreCodes(options, factor.user, req)
  const taken = take(req, factor, code)
  if (!taken || !(await writeFactor(req, factor, taken))) throw wrongCode(req)
  await options.codes.counter.resetKey(factor.user)
}

/** Takes a factor away. What is left says since when and by whom, for its owner to see. */
export async function turnOff(
  req: PayloadRequest,
  factor: StoredFactor,
  { removedBy, options }: Readonly<{ removedBy: Remover; options: SecondFactorOptions }>,
): Promise<void> {
  const written = await writeFactor(req, factor, {
    seed: null,
    enabledAt: null,
    lastStep: null,
    recovery: null,
    removedAt: new Date().toISOString(),
    removedBy,
  })
  if (written) await options.onSwitched(req, factor.user, false)
}

type Remover = 'owner' | 'administrator'

function take(
  { payload }: PayloadRequest,
  { seed, lastStep, recovery }: Pick<StoredFactor, 'seed' | 'lastStep' | 'recovery'>,
  code: string,
): Taken | null {
  if (!seed) return null
  const hash = (each: string) => hashRecoveryCode(payload.secret, each)
  const factor = { codes: codesOf(payload, seed), lastStep: lastStep ?? -1, hash }
  return takeCode({ ...factor, recovery: recovery ?? [] }, code, Date.now())
}
