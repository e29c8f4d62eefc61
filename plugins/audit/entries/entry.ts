import type { Change } from './list-changes.ts'

/** What can be recorded. The last two are written where the log itself was tampered with. */
export const actions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'trash',
  'restore',
  'restore-version',
  'delete',
  'upload',
  'sign-in',
  'sign-out',
  'sign-in-failed',
  'refused',
  'export',
  'log-started',
  'log-pruned',
  'row-missing',
  'chain-broken',
] as const

/** Entries that say that the log was tampered with. */
export const reports: ReadonlySet<unknown> = new Set(['row-missing', 'chain-broken'])

export type Action = (typeof actions)[number]

/** One row of the log, before it has its place in the chain. All of it is signed. */
export type Entry = Readonly<{
  /** Its own name, by which the process that wrote it knows it again. */
  entry: string
  at: string
  action: Action
  actorCollection: string | null
  actorId: string | null
  actorName: string | null
  actorRoles: string | null
  door: string
  /** The collection or global it happened to. */
  subject: string | null
  documentId: string | null
  documentKey: string | null
  documentTitle: string | null
  /** Ids of those whom it concerns, with a space between them. */
  concerns: string | null
  changes: readonly Change[]
  status: number | null
  times: number
  address: string | null
  agent: string | null
  requestId: string | null
}>

export const signedFields = [
  'entry',
  'at',
  'action',
  'actorCollection',
  'actorId',
  'actorName',
  'actorRoles',
  'door',
  'subject',
  'documentId',
  'documentKey',
  'documentTitle',
  'concerns',
  'changes',
  'status',
  'times',
  'address',
  'agent',
  'requestId',
] as const satisfies (keyof Entry)[]
