import type { Change } from '../../../plugins/changes/index.ts'

/**
 * What an answer was made of, as short texts. An answer is thrown out by a change that has one of its
 * tags; `#` is a document, `@` a municipality, and a star stands for whatever is of one kind.
 */
export type Tags = ReadonlySet<string>

/** Any document of the collection, and which there are. */
export const wholeOf = (collection: string): string => collection

export const documentOf = (collection: string, id: string): string => `${collection}#${id}`

/** Any document of the collection that is this municipality's own. */
export const ownOf = (collection: string, municipality: string): string =>
  `${collection}@${municipality}`

/** Anything of the municipality's own, in whatever collection. */
export const municipality = (id: string): string => `@${id}`

const everything = '*'
const everyOwn = '@*'
const anythingOf = (collection: string): string => `${collection}*`
const anyOwnOf = (collection: string): string => `${collection}@*`

/** The tags, and those by which a change is known that does not say which document or whose it touched. */
export function withKinds(tags: Iterable<string>): Set<string> {
  const all = new Set<string>([everything])
  for (const tag of tags) {
    all.add(tag)
    const [collection = ''] = tag.split(/[#@]/, 1)
    if (collection !== '') all.add(anythingOf(collection))
    if (tag.includes('@')) all.add(collection === '' ? everyOwn : anyOwnOf(collection))
  }
  return all
}

/** The tags of the answers that a change can have made wrong. */
export function tagsOfChange({ collection, id, municipalities }: Change): string[] {
  if (collection === '*') return [everything]
  if (id === null) return [anythingOf(collection), ...owners(municipalities)]
  const own =
    municipalities === null
      ? [anyOwnOf(collection)]
      : municipalities.map((each) => ownOf(collection, each))
  return [wholeOf(collection), documentOf(collection, id), ...own, ...owners(municipalities)]
}

const owners = (municipalities: readonly string[] | null): string[] =>
  municipalities === null ? [everyOwn] : municipalities.map(municipality)
