import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { isNothing, nothing, type Touched } from './changes/index.ts'
import { followMunicipality } from './follow-municipality.ts'
import type { CoveragePluginOptions } from './options.ts'
import { type Id, readId, readRows } from './portfolio/index.ts'
import { findStored, rememberStored } from './remember-stored.ts'

export type Note = (req: PayloadRequest, touched: Touched) => Promise<void>

type Doc = Record<string, unknown> | null | undefined
type Find = (doc: Doc) => Touched
type Follow = Readonly<{
  find: Find
  /** Whether a document can leave a municipality, so that what it was before counts too. */
  moves: boolean
  /** Whether a document tells all of that. Hooks get it without what the request did not select. */
  tellsAll: (doc: Doc) => boolean
}>

/** Adds to each collection and global the hooks that say whose figures a change touches. */
export function followChanges(config: Config, options: CoveragePluginOptions, note: Note): Config {
  const follows = followsOf(options)
  const globals = new Set<string>(Object.values(options.globals))
  return {
    ...config,
    collections: config.collections?.map((collection) => {
      const follow = follows.get(collection.slug)
      if (!follow) return collection
      const followed = withCollectionHooks(collection, follow, note)
      return collection.slug === options.collections.municipalities
        ? followMunicipality(followed, options.collections.municipalities)
        : followed
    }),
    globals: config.globals?.map((global) =>
      globals.has(global.slug) ? withGlobalHook(global, note) : global,
    ),
  }
}

function followsOf(options: CoveragePluginOptions): ReadonlyMap<string, Follow> {
  const { municipalities, offers, needs, programs, institutions, ...taxonomies } =
    options.collections
  return new Map<string, Follow>([
    [municipalities, { ...staying, find: (doc) => anythingIn(idOf(doc)) }],
    [
      needs,
      {
        find: (doc) => anythingIn(idOf(doc?.municipality)),
        moves: true,
        tellsAll: (doc) => readId(doc?.municipality) !== null,
      },
    ],
    [offers, { find: anOfferIn, moves: true, tellsAll: tellsWhose }],
    [programs, { ...staying, find: (doc) => ({ ...nothing, programs: idOf(doc) }) }],
    ...Object.values(taxonomies).map((slug): [string, Follow] => [
      slug,
      { ...staying, find: () => everything },
    ]),
  ])
}

const staying = { moves: false, tellsAll: () => true } as const

const everything: Touched = { ...nothing, everything: true }

const anythingIn = (municipalities: readonly Id[]): Touched => ({
  ...nothing,
  municipalities: municipalities.map((id) => ({ id, offer: null })),
})

/** An offer in the portfolios of its own municipality and of those it is shared with. */
function anOfferIn(doc: Doc): Touched {
  const [offer] = idOf(doc)
  if (offer === undefined) return nothing
  const municipalities = [...idOf(doc?.municipality), ...partnersOf(doc)]
  return { ...nothing, municipalities: municipalities.map((id) => ({ id, offer })) }
}

const tellsWhose = (doc: Doc): boolean =>
  readId(doc?.municipality) !== null &&
  Array.isArray(doc?.sharedWith) &&
  partnersOf(doc).length === doc.sharedWith.length

function withCollectionHooks(
  collection: CollectionConfig,
  { find, moves, tellsAll }: Follow,
  note: Note,
): CollectionConfig {
  const stored = rememberStored()
  const afterChange: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
    if (req.context.seeding === true) return
    const before = moves ? find(stored.recall(doc, req)) : nothing
    const whole = tellsAll(doc) ? doc : await findStored(slug, doc.id, req)
    await noteAny(note, req, both(before, find(whole)))
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await noteAny(note, req, both(find(stored.recall(doc, req)), find(doc)))
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), ...(moves ? [stored.remember] : [])],
      beforeDelete: [...(hooks?.beforeDelete ?? []), ...(moves ? [stored.rememberDeleted] : [])],
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

async function noteAny(note: Note, req: PayloadRequest, touched: Touched): Promise<void> {
  if (!isNothing(touched)) await note(req, touched)
}

/** Each municipality and offer once. */
function both(one: Touched, other: Touched): Touched {
  const municipalities = [...one.municipalities, ...other.municipalities]
  const names = municipalities.map(({ id, offer }) => JSON.stringify([id, offer]))
  return {
    municipalities: municipalities.filter((_, at) => names.indexOf(names[at] ?? '') === at),
    programs: [...new Set([...one.programs, ...other.programs])],
    everything: one.everything || other.everything,
  }
}

function withGlobalHook(global: GlobalConfig, note: Note): GlobalConfig {
  const afterChange: GlobalAfterChangeHook = async ({ req }) => {
    if (req.context.seeding !== true) await note(req, everything)
  }
  return {
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), afterChange] },
  }
}

const idOf = (value: unknown): Id[] => {
  const id = readId(value)
  return id === null ? [] : [id]
}

const partnersOf = (doc: Doc): Id[] =>
  readRows(doc?.sharedWith).flatMap(({ municipality }) => idOf(municipality))
