import type { FieldAccess, PayloadRequest } from 'payload'
import type { Seen } from './concerned.ts'

type Access = (args: { req: PayloadRequest }) => unknown

/** Where a request came from. */
export type Sender = Readonly<{
  address: string | null
  /** Coarse: what kind of program and on what kind of machine. */
  agent: string | null
  requestId: string | null
}>

export type AuditPluginOptions = Readonly<{
  /** Signs the log. Whoever has it can write one that verifies, so the database must not. */
  secret: string
  /** How many days a row is kept. */
  retentionDays: number
  /** Access to the log. Nobody but the plugin writes it. */
  access: Readonly<{ create: Access; read: Access; update: Access; delete: Access }>
  /** Who may see from which address and with what. */
  seesSender: FieldAccess
  /** Of whom a reader may know that a row concerns them. Whoever may read a row need not know all. */
  concernsSeenBy: (req: PayloadRequest) => Seen
  /** Whoever acts, as the log is to name them for ever. */
  describeUser: (user: object) => Readonly<{ name: string | null; roles: readonly string[] }>
  /** By collection, the paths to the ids of those whom a document concerns, who may read of it. */
  concerns: Readonly<Record<string, readonly string[]>>
  /** Fields that name a document in public, the best first. */
  publicKeys: readonly string[]
  /** Where a request came from; null for code of our own. */
  senderOf: (req: PayloadRequest) => Sender | null
  /** What need not be recorded, such as the first filling. @default everything is recorded */
  isUnrecorded?: (req: PayloadRequest) => boolean
  /** Codes of errors that ask whoever signs in for more, and are no failure. @default every error is one */
  isStepOfSignIn?: (code: string) => boolean
  /** The heading the log lies under in the admin's menu. */
  group?: Readonly<{ nb: string; nn: string; en: string }>
}>
