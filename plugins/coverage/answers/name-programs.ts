import type { PayloadRequest } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import type { CatalogueProgram, Id } from '../portfolio/index.ts'
import { findReadable } from './find-readable.ts'
import { linkTo } from './link-to.ts'

export type Linked = Readonly<{ slug: string; title: string; href: string }>

/** A programme with what is known about it, and whom to ask. */
export type NamedProgram = Linked &
  Readonly<{
    /** It runs in the municipality already, so that this is one more group. */
    isRunning: boolean
    /** Its ratings, each with its source. */
    evidence: readonly Readonly<{
      scheme: string
      value: string
      year: number | null
      url: string | null
    }>[]
    responsible: readonly Linked[]
  }>

/** The programmes by slug, as answers name them. */
export async function namePrograms(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  {
    programs,
    running,
  }: Readonly<{ programs: readonly CatalogueProgram[]; running: ReadonlySet<Id> }>,
): Promise<ReadonlyMap<string, NamedProgram>> {
  const ids = [...new Set(programs.flatMap(({ responsible }) => responsible))]
  const found =
    ids.length === 0
      ? []
      : await findReadable(req, collections.institutions, {
          where: { id: { in: ids } },
          select: { slug: true, name: true },
        })
  const institutions = new Map(
    found.map((doc) => {
      const slug = String(doc.slug)
      const title = String(doc.name ?? slug)
      return [doc.id, { slug, title, href: linkTo(collections.institutions, slug) }]
    }),
  )
  return new Map(
    programs.map(({ id, slug, title, evidence, responsible }) => [
      slug,
      {
        slug,
        title,
        href: linkTo(collections.programs, slug),
        isRunning: running.has(id),
        evidence,
        responsible: responsible.flatMap((each) => institutions.get(each) ?? []),
      },
    ]),
  )
}
