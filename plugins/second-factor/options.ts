import type { CollectionSlug, PayloadRequest } from 'payload'

type CodeCounter = Readonly<{
  increment: (key: string) => Promise<Readonly<{ totalHits: number; resetTime: Date }>>
  resetKey: (key: string) => Promise<void>
}>

export type SecondFactorOptions = Readonly<{
  /** Whose accounts. */
  collection: CollectionSlug
  /** The name of this service in the reader's app. */
  issuer: string
  /** Who cannot sign in without. They set it up at their next sign-in. */
  requiredFor: (account: unknown) => boolean
  /** Who may take away the factor of somebody who has lost their phone. */
  mayRemoveOthers: (req: PayloadRequest) => boolean
  /** Told when the factor of an account was turned on or off, before that is final. */
  onSwitched: (req: PayloadRequest, id: string | number, isOn: boolean) => Promise<void>
  /** Codes tried for one account, from everywhere: whoever gets so far knows the password. */
  codes: Readonly<{ most: number; counter: CodeCounter }>
}>
