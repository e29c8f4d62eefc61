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

/** Adds to each collection and global the hooks that say whose figures a change touches. */
export function followChanges(config: Config, options: CoveragePluginOptions, note: Note): Config {
  const finds = findersOf(options)
  const globals = new Set<string>(Object.values(options.globals))
  return {
    ...config,
    collections: config.collections?.map((collection) => {
      const find = finds.get(collection.slug)
      if (!find) return collection
      const followed = withCollectionHooks(collection, find, note)
      return collection.slug === options.collections.municipalities
        ? takingResult(followed)
        : followed
    }),
    globals: config.globals?.map((global) =>
      globals.has(global.slug) ? withGlobalHook(global, note) : global,
    ),
  }
}

function findersOf(options: CoveragePluginOptions): ReadonlyMap<string, Find> {
  const { municipalities, offers, needs, programs, institutions, ...taxonomies } =
    options.collections
  const all: Find = () => 'all'
  return new Map<string, Find>([
    [municipalities, (doc) => idOf(doc)],
    [needs, (doc) => idOf(doc?.municipality)],
    [offers, (doc) => [...idOf(doc?.municipality), ...partnersOf(doc)]],
    [
      programs,
      (doc, req) => {
        const [id] = idOf(doc)
        return id === undefined ? [] : findMunicipalitiesUsing(req.payload, options, id)
      },
    ],
    ...Object.values(taxonomies).map((slug): [string, Find] => [slug, all]),
  ])
}

function withCollectionHooks(
  collection: CollectionConfig,
  find: Find,
  note: Note,
): CollectionConfig {
  const stored = rememberStored()
  const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
    if (req.context.seeding === true) return
    const touched = [await find(doc, req), await find(stored.recall(doc, req), req)]
    await note(req, touched.includes('all') ? 'all' : touched.flat())
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await note(req, await find(doc, req))
  }
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), stored.remember],
      afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
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
