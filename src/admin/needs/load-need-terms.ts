import type { PayloadRequest } from 'payload'
import { type NeedCell, readNeedCell } from './need-cell.ts'

type Term = Readonly<{ id: string; title: string }>

/** What the needs are named by, and the national template, as the reader may see them. */
export type NeedTerms = Readonly<{
  levels: readonly Term[]
  ageGroups: readonly (Term & Readonly<{ key: string; bandYears: number }>)[]
  themes: readonly Term[]
  template: readonly NeedCell[]
}>

export async function loadNeedTerms(req: PayloadRequest): Promise<NeedTerms> {
  const { payload } = req
  const asReader = { depth: 0, overrideAccess: false, req } as const
  const all = { ...asReader, pagination: false, sort: 'order' } as const
  const [levels, ageGroups, themes, template] = await Promise.all([
    payload.find({ collection: 'levels', ...all }),
    payload.find({ collection: 'age-groups', ...all }),
    payload.find({ collection: 'themes', ...all }),
    payload.findGlobal({ slug: 'need-template', ...asReader }),
  ])
  return {
    levels: levels.docs.map(({ id, title }) => ({ id, title })),
    ageGroups: ageGroups.docs.map(({ id, title, key, bandYears }) => ({
      id,
      title,
      key,
      bandYears,
    })),
    themes: themes.docs.map(({ id, title }) => ({ id, title })),
    template: (template.cells ?? []).map((cell) => readNeedCell((name) => Reflect.get(cell, name))),
  }
}
