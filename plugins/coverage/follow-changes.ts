import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Config,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import type { CoveragePluginOptions } from './options.ts'
import { findMunicipalitiesUsing, type Id, readId, readRows } from './portfolio/index.ts'
import { rememberStored } from './remember-stored.ts'
import { RESULTS } from './results/index.ts'

/** What a change touches: these municipalities, or all of them. */
export type Touched = Id[] | 'all'

export type Note = (req: PayloadRequest, touched: Touched) => Promise<void>

type Doc = Record<string, unknown> | null | undefined
type Find = (doc: Doc, req: PayloadRequest) => Touched | Promise<Touched>
type Follow = Readonly<{
  find: Find
  /** Whether a document can leave a municipality, so that what it was before counts too. */
  moves: boolean
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
        ? takingResult(followed)
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
  const usersOf: Find = (doc, req) => {
    const [id] = idOf(doc)
    return id === undefined ? [] : findMunicipalitiesUsing(req.payload, options, id)
  }
  return new Map<string, Follow>([
    [municipalities, { find: (doc) => idOf(doc), moves: false }],
    [needs, { find: (doc) => idOf(doc?.municipality), moves: true }],
    [offers, { find: (doc) => [...idOf(doc?.municipality), ...partnersOf(doc)], moves: true }],
    [programs, { find: usersOf, moves: false }],
    ...Object.values(taxonomies).map((slug): [string, Follow] => [
      slug,
      { find: () => 'all', moves: false },
    ]),
  ])
}

function withCollectionHooks(
  collection: CollectionConfig,
  { find, moves }: Follow,
  note: Note,
): CollectionConfig {
  const stored = rememberStored()
  const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
    if (req.context.seeding === true) return
    const before = moves ? await find(stored.recall(doc, req), req) : []
    const touched = [await find(doc, req), before]
    await note(req, touched.includes('all') ? 'all' : touched.flat())
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await note(req, await find(doc, req))
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), ...(moves ? [stored.remember] : [])],
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

/** A result must point at its municipality, so it goes in the same transaction, before it. */
function takingResult(collection: CollectionConfig): CollectionConfig {
  const takeResult: CollectionBeforeDeleteHook = async ({ id, req }) => {
    await req.payload.db.deleteMany({
      collection: RESULTS,
      where: { municipality: { equals: id } },
      req,
    })
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeDelete: [...(hooks?.beforeDelete ?? []), takeResult] },
  }
}

function withGlobalHook(global: GlobalConfig, note: Note): GlobalConfig {
  const afterChange: GlobalAfterChangeHook = async ({ req }) => {
    if (req.context.seeding !== true) await note(req, 'all')
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
