import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'

/** Somebody else who says who a person is. */
export type Provider = Readonly<{
  /** Stands in the addresses, and so in what the provider must be told. */
  name: string
  /** What people know it as. */
  label: string
  issuer: string
  clientId: string
  /** What the product proves itself with: a shared secret, or a private key (RS256, PEM) of its own. */
  credential: Readonly<{ secret: string } | { privateKey: string; keyId: string | null }>
  /** The addresses it may vouch for. Without any, nobody is found by e-mail. */
  emailDomains: readonly string[]
  /** The claim that says the address was verified. Entra's is `xms_edov`, and never `email` alone. */
  emailVerifiedBy: string
  /** Tenants whose people may sign in. Without any, all that the issuer speaks for. */
  tenants: readonly string[]
  /** The levels of assurance that are asked for and enough. Without any, every level is. */
  acrValues: readonly string[]
  /** Levels (`acr`) that are two factors. */
  strongAcr: readonly string[]
  /** Methods (`amr`) that are two factors. */
  strongAmr: readonly string[]
}>

/** The part of an account this reads. */
export type Account = Readonly<{ id: string; email: string }>

/** How a session of Payload's own begins. */
export type StartSession = (
  req: PayloadRequest,
  account: Account,
) => Promise<Readonly<{ cookie: string; token: string }>>

export type OpenIdOptions = Readonly<{
  /** Without any there is nothing to see, and every route is not found. */
  providers: readonly Provider[]
  /** Whether who is linked to a provider no longer signs in with a password. @default false */
  closesPassword?: boolean
  /** The collection of those who sign in. */
  users: CollectionSlug
  /** Who may see and undo which links. */
  access: NonNullable<CollectionConfig['access']>
  /** Who may be found by a verified address the first time. Others link from their own account. */
  mayBeFoundByEmail: (account: Account) => boolean
  /**
   * Whether an account cannot do without a second factor. Then the provider must say that two were
   * used, or it is no way in. @default nobody's is
   */
  needsSecondFactor?: (req: PayloadRequest, account: Account) => boolean | Promise<boolean>
  startSession: StartSession
  /** Is told of whoever came back from a provider and was not let in. */
  onRefused?: (req: PayloadRequest) => void
  /** Heading of the admin's menu. */
  group: Readonly<Record<string, string>>
}>
