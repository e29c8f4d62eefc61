import type {
  CollectionAfterLoginHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  Config,
  PayloadRequest,
  Plugin,
} from 'payload'
import { type Account, nameAccount } from './account.ts'
import { knownBrowser, rememberBrowser } from './known-browser.ts'
import { refuseMoreAttempts } from './refuse-more-attempts.ts'

/** Counts by key in a window of time. */
export type AttemptCounter = Readonly<{
  increment: (key: string) => Promise<Readonly<{ totalHits: number; resetTime: Date }>>
  decrement: (key: string) => Promise<void>
  resetKey: (key: string) => Promise<void>
}>

type Limit = Readonly<{ most: number; counter: AttemptCounter }>

export type SignInLimitsOptions = Readonly<{
  /** Failed attempts at one account from one address, or from one browser its owner has used. */
  byPlace: Limit
  /** Failed attempts from one address, whatever the account. */
  byAddress: Limit
  /** Failed attempts at one account from everywhere. Beyond them only browsers its owner has used may try. */
  byAccount: Limit
  /** Where a request came from; null for code of our own, which is not limited. */
  addressOf: (req: PayloadRequest) => string | null
}>

/**
 * Limits guessing of passwords, in every collection one can sign in to and before any password is
 * looked at. Attempts count the same whether or not there is such an account, so that the limit
 * tells nobody which there are; and nobody can keep its owner out by guessing, because a browser
 * that has signed in to it before is counted by itself.
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
              // First: what is asked for beside the password is limited by whoever asks.
              beforeLogin: [forgetAttempt(options), ...(collection.hooks?.beforeLogin ?? [])],
              afterLogin: [...(collection.hooks?.afterLogin ?? []), rememberSignIn(options)],
            },
          }
        : collection,
    ),
  })

const countAttempt =
  (options: SignInLimitsOptions): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const address = options.addressOf(req)
    if (operation !== 'login' || address === null) return
    const account = nameAccount(collection.slug, emailIn(args))
    for (const [{ counter, most }, key] of countsOf(options, { req, account, address })) {
      refuseMoreAttempts(await counter.increment(key), most, req)
    }
  }

/** The password was right. Only what fails counts: many people sign in from one town hall. */
const forgetAttempt =
  (options: SignInLimitsOptions): CollectionBeforeLoginHook =>
  async ({ collection, req, user }) => {
    const address = options.addressOf(req)
    if (address === null) return
    const account = nameAccount(collection.slug, user.email)
    for (const [limit, key] of countsOf(options, { req, account, address })) {
      // Who guesses at this account elsewhere is not forgiven by its owner signing in.
      if (limit === options.byPlace) await limit.counter.resetKey(key)
      else await limit.counter.decrement(key)
    }
  }

const rememberSignIn =
  ({ addressOf }: SignInLimitsOptions): CollectionAfterLoginHook =>
  ({ collection, req, user }) => {
    if (addressOf(req) !== null) rememberBrowser(req, nameAccount(collection.slug, user.email))
  }

type Attempt = Readonly<{ req: PayloadRequest; account: Account; address: string }>

/** What an attempt counts against. */
function countsOf(
  { byPlace, byAddress, byAccount }: SignInLimitsOptions,
  { req, account, address }: Attempt,
): [Limit, string][] {
  const { key } = account
  const browser = knownBrowser(req, account)
  if (browser !== null) return [[byPlace, `${key} in ${browser}`]]
  return [
    [byAddress, address],
    [byPlace, `${key} from ${address}`],
    [byAccount, key],
  ]
}

const emailIn = (args: object): unknown => {
  const data: unknown = Reflect.get(args, 'data')
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'email') : undefined
}
