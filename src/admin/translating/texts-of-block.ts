/** The texts somebody wrote into a block, in their order, without what is no language. */
export function textsOfBlock(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOfBlock)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (isNoLanguage.has(name)) return []
    return typeof inner === 'string' ? [inner].filter(Boolean) : textsOfBlock(inner)
  })
}

/** Keys, choices and what leads elsewhere, in the blocks of articles and those of the editor itself. */
const isNoLanguage: ReadonlySet<string> = new Set([
  'id',
  'blockType',
  'blockName',
  'kind',
  'url',
  'image',
  'programs',
  'type',
  'format',
])
