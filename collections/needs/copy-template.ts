import type { CollectionBeforeValidateHook } from 'payload'

/** A new profile without cells starts as a copy of the national template. */
export const copyTemplate: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data || (Array.isArray(data.cells) && data.cells.length > 0)) {
    return data
  }
  const template = await req.payload.findGlobal({ slug: 'need-template', depth: 0, req })
  const cells = (template.cells ?? []).map(({ id: _row, ...cell }) => cell)
  return { ...data, cells }
}
