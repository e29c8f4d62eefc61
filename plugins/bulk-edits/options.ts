import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Sentence } from './refusals.ts'

/** What of a collection many documents can be given at once. */
export type EditedCollection = Readonly<{
  /** Dotted paths of fields; `_status` publishes and takes back. */
  properties: readonly string[]
  /** Properties that follow another document while they are empty, the relation to it, and how that is told. */
  inherited?: Readonly<{ relation: string; properties: readonly string[]; told: Sentence }>
  /** Collections whose documents name these, and show what is public of them. @default none */
  shownIn?: readonly CollectionSlug[]
}>

/** Documents that are about to get another value of one property. */
export type Touching = Readonly<{
  collection: string
  ids: readonly string[]
  property: string
}>

export type BulkEditsOptions = Readonly<{
  collections: Readonly<Partial<Record<CollectionSlug, EditedCollection>>>
  /** How many offers and municipalities get new figures by a change; null where figures are not concerned. */
  countFigures: (
    req: PayloadRequest,
    touching: Touching,
  ) => Promise<Readonly<{ offers: number; municipalities: number }> | null>
  /** Whether an error says that a write lost against another. */
  isWriteConflict: (error: unknown) => boolean
  /** What the import map names: the list without Payload's own buttons, the button over it, and the page that leads to. */
  components: Readonly<{ list: string; button: string; view: string }>
}>
