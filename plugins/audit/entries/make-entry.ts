import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { AuditPluginOptions } from '../options.ts'
import { readAt, readId, shortText } from '../read.ts'
import type { Action, Entry } from './entry.ts'
import type { Change } from './list-changes.ts'

/** What happened, as whoever records it knows it. */
export type Event = Readonly<{
  action: Action
  /** The collection or global. */
  subject?: string | null
  /** The document as it is stored, or what is left of it. */
  document?: Readonly<Record<string, unknown>> | null
  /** The document before it was changed: those whom it concerned until then read of it too. */
  before?: Readonly<Record<string, unknown>>
  changes?: readonly Change[]
  status?: number
  times?: number
  at?: Date
  /** Whoever did it, where the request does not know. */
  actor?: object | null
}>

type Options = Pick<AuditPluginOptions, 'describeUser' | 'concerns' | 'publicKeys' | 'senderOf'>

/** One row from an event and the request in which it happened. */
export function makeEntry(options: Options, req: PayloadRequest, event: Event): Entry {
  const { action, subject = null, document = null, changes = [], at = new Date() } = event
  const actor = event.actor === undefined ? req.user : event.actor
  return {
    entry: randomUUID(),
    at: at.toISOString(),
    action,
    ...describeActor(options, actor),
    door: req.payloadAPI,
    subject,
    documentId: readId(document?.id),
    documentKey: keyOf(document, options.publicKeys),
    documentTitle: titleOf(req, subject, document),
    concerns: concernsOf(options, event, actor),
    changes,
    status: event.status ?? null,
    times: event.times ?? 1,
    ...senderOf(options, req),
  }
}

/** The ids of those whom a document concerns, each once and in order; without a document, whom the actor does. */
function concernsOf(
  { concerns }: Options,
  { subject, document, before }: Event,
  actor: object | null,
): string | null {
  const actorSlug: unknown = actor && Reflect.get(actor, 'collection')
  const [slug, whole] = document ? [subject, [before, document]] : [actorSlug, actor]
  const paths = typeof slug === 'string' ? (concerns[slug] ?? []) : []
  const ids = paths.flatMap((path) => readAt(whole, path)).flatMap((id) => readId(id) ?? [])
  return ids.length === 0 ? null : [...new Set(ids)].sort().join(' ')
}

function describeActor({ describeUser }: Options, user: object | null) {
  if (user === null) {
    return { actorCollection: null, actorId: null, actorName: null, actorRoles: null }
  }
  const { name, roles } = describeUser(user)
  return {
    actorCollection: shortText(Reflect.get(user, 'collection')),
    actorId: readId(user),
    actorName: shortText(name),
    actorRoles: shortText(roles.join(', '), 300),
  }
}

function senderOf(options: Options, req: PayloadRequest) {
  const sender = options.senderOf(req)
  return {
    address: shortText(sender?.address),
    agent: shortText(sender?.agent),
    requestId: shortText(sender?.requestId),
  }
}

const keyOf = (document: Event['document'], names: readonly string[]): string | null =>
  names.map((name) => shortText(document?.[name])).find((key) => key !== null) ?? null

/** What the admin calls it. In all languages at once it is what the first one says. */
function titleOf(
  { payload }: PayloadRequest,
  subject: string | null,
  document: Event['document'],
): string | null {
  const collection = payload.config.collections.find(({ slug }) => slug === subject)
  const name = collection?.admin.useAsTitle
  if (!name || name === 'id') return null
  const value = document?.[name]
  if (typeof value !== 'object' || value === null) return shortText(value)
  return Object.values(value).flatMap((each) => shortText(each) ?? [])[0] ?? null
}
