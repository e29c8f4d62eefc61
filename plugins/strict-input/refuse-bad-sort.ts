import { APIError } from 'payload'
import { type Fields, findField } from './find-field.ts'

type Question = Readonly<{ sort: unknown; fields: Fields; fieldsOf: (slug: string) => Fields }>

/** What can be sorted by beside the fields of a collection and of its versions. */
const alwaysKnown = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'parent',
  'latest',
  'autosave',
  'publishedLocale',
])

/**
 * Payload ignores what it cannot sort by on one engine and fails on the other.
 *
 * @throws APIError 400 `bad-sort` naming the first that is not a field
 */
export function refuseBadSort({ sort, fields, fieldsOf }: Question): void {
  if (sort === undefined || sort === null || sort === '') return
  const given: unknown[] = Array.isArray(sort) ? sort : [sort]
  for (const part of given.flatMap((each) =>
    typeof each === 'string' ? each.split(',') : [each],
  )) {
    const path = typeof part === 'string' ? part.trim().replace(/^-/, '') : ''
    if (alwaysKnown.has(path.replace(/^version\./, ''))) continue
    const field = findField(path, { fields, fieldsOf })
    if (field && !('hidden' in field && field.hidden === true)) continue
    throw new APIError(
      `sort: must name fields of this collection, with - in front for falling order. Received ${JSON.stringify(part)?.slice(0, 80)}.`,
      400,
      { code: 'bad-sort', field: 'sort' },
      true,
    )
  }
}
