import type { Where } from 'payload'
import { type Actor, type Id, municipalitiesOf, readId } from './actor.ts'

/** A document as it arrives in a request, before anything about it is known to be true. */
export type Incoming = Readonly<Record<string, unknown>>

/**
 * One rule of the matrix, in the two forms Payload needs: which stored documents it opens,
 * and whether a document that is not stored yet may be made.
 */
export type Rule = {
  /** `true` for all documents, `false` for none, a query for some. */
  opens: (actor: Actor) => boolean | Where
  /** Whether the actor may create this document. Only rules used for `create` have it. */
  allows?: (actor: Actor, incoming: Incoming) => boolean
}

/** Payload shows its bin to whoever asks for it, so the rule has to leave out what lies there. */
const isPublished: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
const isOfOpenPortfolio: Where = { 'municipality.portfolioPublished': { equals: true } }

const within = (path: string, ids: readonly Id[]): false | Where =>
  ids.length > 0 && { [path]: { in: [...ids] } }

const belongsTo = (ids: readonly Id[], value: unknown): boolean =>
  readId(value).some((id) => ids.includes(id))

const everyBelongsTo = (ids: readonly Id[], values: unknown): boolean =>
  Array.isArray(values) && values.length > 0 && values.every((value) => belongsTo(ids, value))

const managed = (actor: Actor) => municipalitiesOf(actor, 'municipality-manager')
const worked = (actor: Actor) =>
  municipalitiesOf(actor, 'municipality-manager', 'municipality-contributor')

/** Every rule the matrix may name. */
const catalogue = {
  all: { opens: () => true, allows: () => true },

  /** Documents that are published and not in the bin. */
  published: { opens: () => isPublished },

  /** The same, of a municipality that shows its portfolio to the public. */
  publishedPortfolio: {
    opens: () => ({ and: [isPublished, isOfOpenPortfolio] }),
  },

  /** Figures of a municipality that shows its portfolio to the public. */
  openPortfolio: { opens: () => isOfOpenPortfolio },

  /** What is published in the municipality an API client belongs to, also in a portfolio that is not shown. */
  publishedOfBound: {
    opens: ({ boundTo }) =>
      boundTo.length > 0 && { and: [isPublished, { municipality: { in: [...boundTo] } }] },
  },

  /** Figures of the municipality an API client belongs to. */
  ofBound: { opens: ({ boundTo }) => within('municipality', boundTo) },

  /** Documents owned by a municipality the actor is a member of. */
  ofOwnMunicipality: {
    opens: (actor) => within('municipality', worked(actor)),
    allows: (actor, incoming) => belongsTo(worked(actor), incoming.municipality),
  },

  /** Documents owned by a municipality the actor manages. */
  ofManagedMunicipality: {
    opens: (actor) => within('municipality', managed(actor)),
    allows: (actor, incoming) => belongsTo(managed(actor), incoming.municipality),
  },

  /** Rows of the audit log about documents and people of a municipality the actor manages. */
  concernsManagedMunicipality: {
    opens: (actor) => {
      const ids = managed(actor)
      // Not `contains`: with an id Payload asks MongoDB for rows that concern nobody else.
      return ids.length > 0 && { or: ids.map((id) => ({ concerns: { like: String(id) } })) }
    },
  },

  /** The municipality the actor manages, itself. */
  managedMunicipality: { opens: (actor) => within('id', managed(actor)) },

  /** The institution the actor writes for, itself. */
  ownInstitution: { opens: (actor) => within('id', actor.institutions) },

  /** Programmes the actor's institution answers for. */
  ofOwnInstitution: {
    opens: (actor) => within('responsible', actor.institutions),
    allows: (actor, incoming) => everyBelongsTo(actor.institutions, incoming.responsible),
  },

  /** The actor's own account. */
  self: { opens: (actor) => actor.id !== null && { id: { equals: actor.id } } },

  /** What belongs to the actor's own account, which it names by its id as text. */
  ofSelf: { opens: (actor) => actor.id !== null && { user: { equals: String(actor.id) } } },

  /**
   * Accounts that hold nothing but a role in one municipality the actor manages:
   * `soleMunicipality` is kept by the users collection and is empty for everybody else.
   */
  colleague: {
    opens: (actor) => within('soleMunicipality', managed(actor)),
    allows: (actor, incoming) =>
      isEmpty(incoming.roles) &&
      isEmpty(incoming.institutions) &&
      Array.isArray(incoming.memberships) &&
      incoming.memberships.length > 0 &&
      incoming.memberships.every((row: unknown) => belongsTo(managed(actor), municipalityOf(row))),
  },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof catalogue

export const rules: Record<RuleName, Rule> = catalogue

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const municipalityOf = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'municipality' in row ? row.municipality : undefined
