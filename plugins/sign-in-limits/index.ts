import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  Config,
  PayloadRequest,
  Plugin,
} from 'payload'
import { refuseMoreAttempts } from './refuse-more-attempts.ts'

/** Counts by key in a window of time. */
export type AttemptCounter = Readonly<{
  increment: (key: string) => Promise<Readonly<{ totalHits: number; resetTime: Date }>>
  decrement: (key: string) => Promise<void>
  resetKey: (key: string) => Promise<void>
}>

export type SignInLimitsOptions = Readonly<{
  /** Failed attempts at one account from one address. Who knows the password elsewhere is not kept out. */
  byAccount: Readonly<{ most: number; counter: AttemptCounter }>
  /** Failed attempts from one address, whatever the account. */
  byAddress: Readonly<{ most: number; counter: AttemptCounter }>
  /** Where a request came from; null for code of our own, which is not limited. */
  addressOf: (req: PayloadRequest) => string | null
}>

/**
 * Limits guessing of passwords, in every collection one can sign in to and before any password is
 * looked at. Attempts count the same whether or not there is such an account, so that the limit
 * tells nobody which there are.
 */
export const signInLimitsPlugin =
  (options: SignInLimitsOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.auth
        ? {
            ...collection,
            hooks: {
              ...collection.hooks,
              beforeOperation: [
                countAttempt(options),
                ...(collection.hooks?.beforeOperation ?? []),
              ],
              afterLogin: [...(collection.hooks?.afterLogin ?? []), forgetAttempt(options)],
            },
          }
        : collection,
    ),
  })

const countAttempt =
  ({ addressOf, byAccount, byAddress }: SignInLimitsOptions): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const address = addressOf(req)
    if (operation !== 'login' || address === null) return
    const account = accountKey(collection.slug, emailIn(args), address)
    refuseMoreAttempts(await byAddress.counter.increment(address), byAddress.most, req)
    refuseMoreAttempts(await byAccount.counter.increment(account), byAccount.most, req)
  }

/** Only what fails counts: many people sign in from one town hall. */
const forgetAttempt =
  ({ addressOf, byAccount, byAddress }: SignInLimitsOptions): CollectionAfterLoginHook =>
  async ({ collection, req, user }) => {
    const address = addressOf(req)
    if (address === null) return
    await byAddress.counter.decrement(address)
    await byAccount.counter.resetKey(accountKey(collection.slug, user.email, address))
  }

const accountKey = (slug: string, email: unknown, address: string): string =>
  JSON.stringify([slug, String(email).toLowerCase().trim().slice(0, 320), address])

const emailIn = (args: object): unknown => {
  const data: unknown = Reflect.get(args, 'data')
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'email') : undefined
}
