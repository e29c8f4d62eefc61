import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

type Access = (args: { req: PayloadRequest }) => unknown

export type CoveragePluginOptions = Readonly<{
  /** Slugs of the collections and globals the figures are computed from. */
  collections: Readonly<{
    municipalities: CollectionSlug
    offers: CollectionSlug
    needs: CollectionSlug
    programs: CollectionSlug
    /** Who answers for programmes; no figure depends on them. */
    institutions: CollectionSlug
    levels: CollectionSlug
    ageGroups: CollectionSlug
    themes: CollectionSlug
    arenas: CollectionSlug
    /** What municipalities mean to do; only the report tells of it. @default none */
    plans?: CollectionSlug
  }>
  globals: Readonly<{ template: GlobalSlug; settings: GlobalSlug }>
  /** Access to the stored results. Nobody but the plugin writes them. */
  access: Readonly<{ create: Access; read: Access; update: Access; delete: Access }>
  /**
   * Whether the reader may see counts of one to four families in a municipality, given by id; with
   * null, in every municipality. @default nobody
   */
  seesSmallCounts?: (req: PayloadRequest, municipality: string | number | null) => boolean
  /** Draws SVG of ours as PNG. @default figures are not answered as PNG */
  drawPng?: (svg: string) => Promise<Uint8Array>
  /** The heading the results lie under in the admin's menu. */
  group?: Readonly<{ nb: string; nn: string; en: string }>
}>
