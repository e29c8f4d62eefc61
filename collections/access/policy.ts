import type { CollectionConfig, GlobalConfig, PayloadRequest, Where } from 'payload'
import { type Actor, actorOf } from './actor.ts'
import { isInScope } from './is-in-scope.ts'
import {
  type CollectionName,
  type CollectionPolicy,
  type GlobalName,
  globalMatrix,
  matrix,
  type Operation,
  type Row,
} from './matrix.ts'
import { type Incoming, type Rule, type RuleName, rules } from './rules.ts'
import { scopeMatrix } from './scopes.ts'

/** Compiles one collection's part of the matrix into the access functions Payload asks for. */
export function accessOf(collection: CollectionName) {
  const policy: CollectionPolicy = matrix[collection]
  const opens =
    (operation: Operation) =>
    ({ req }: { req: PayloadRequest }) =>
      whatOpens(collection, policy[operation], actorOf(req.user))
  return {
    create: ({ req, data }) =>
      mayCreate(collection, actorOf(req.user), isQuestion(req, data) ? undefined : data),
    read: opens('read'),
    // The admin asks this way, too, whether to show the button that publishes.
    update: ({ req, data }) =>
      whatOpens(
        collection,
        isPublished(data) && isPublishable(policy) ? policy.publish : policy.update,
        actorOf(req.user),
      ),
    delete: opens('delete'),
    readVersions: ({ req }) =>
      inVersions(whatOpens(collection, policy.readVersions, actorOf(req.user))),
    unlock: opens('update'),
    admin: ({ req }) => req.user !== null && req.user.collection === 'users',
  } satisfies CollectionConfig['access']
}

/** The same for a global. */
export function globalAccessOf(name: GlobalName) {
  const policy: Record<'read' | 'update' | 'readVersions', Row> = globalMatrix[name]
  const opens =
    (operation: 'read' | 'update' | 'readVersions') =>
    ({ req }: { req: PayloadRequest }) =>
      whatOpens(name, policy[operation], actorOf(req.user)) === true
  return {
    read: opens('read'),
    update: opens('update'),
    readVersions: opens('readVersions'),
  } satisfies GlobalConfig['access']
}

/**
 * Whether the actor may create this document. Without a document the question is whether the
 * actor may create any, which is what the admin asks before it shows the button.
 */
export function mayCreate(
  collection: CollectionName,
  actor: Actor,
  incoming: Incoming | undefined,
): boolean {
  const applicable = rulesFor(matrix[collection].create, actor)
  if (incoming === undefined) return applicable.length > 0
  return applicable.some((rule) => rule.allows?.(actor, incoming) === true)
}

/** Whether the actor may publish, change or take back this document where the public sees it. */
export function mayPublish(collection: CollectionName, actor: Actor, document: Incoming): boolean {
  return rulesFor(matrix[collection].publish, actor).some(
    (rule) => rule.allows?.(actor, document) === true,
  )
}

/**
 * Whether this is the admin asking what to show before there is a document. It then knows no more
 * than the status, and asks in this process; a request from outside is always about its document.
 */
const isQuestion = (req: PayloadRequest, data: Incoming | undefined): boolean =>
  req.payloadAPI === 'local' && Object.keys(data ?? {}).every((key) => key === '_status')

const isPublished = (data: Incoming | undefined): boolean => data?._status === 'published'

const isPublishable = ({ publish }: CollectionPolicy): boolean => Object.keys(publish).length > 0

function whatOpens(name: CollectionName | GlobalName, row: Row, actor: Actor): boolean | Where {
  if (!isInScope(actor, scopeMatrix[name])) return false
  const answers = rulesFor(row, actor).map((rule) => rule.opens(actor))
  if (answers.includes(true)) return true
  const queries = answers.filter((answer): answer is Where => typeof answer === 'object')
  if (queries.length === 0) return false
  return queries.length === 1 && queries[0] ? queries[0] : { or: queries }
}

/** The same query for stored versions, which hold the document under `version`. */
function inVersions(answer: boolean | Where): boolean | Where {
  if (typeof answer === 'boolean') return answer
  const entries = Object.entries(answer).map(([path, condition]): [string, Where[string]] => {
    if (path !== 'and' && path !== 'or') return [`version.${path}`, condition]
    const parts = Array.isArray(condition) ? condition : []
    return [path, parts.map((part) => inVersions(part)).filter((part) => typeof part === 'object')]
  })
  return Object.fromEntries(entries)
}

function rulesFor(row: Row, actor: Actor): Rule[] {
  const names = new Set<RuleName>()
  for (const role of actor.roles) {
    for (const name of [row[role] ?? []].flat()) names.add(name)
  }
  return [...names].map((name) => rules[name])
}
