import type { PayloadRequest } from 'payload'
import type { Fields } from './find-field.ts'
import { refuseBadSort } from './refuse-bad-sort.ts'
import { refuseBadWhere } from './refuse-bad-where.ts'

/** The words of a question: what it asks by, and in which order. */
export function checkWords(
  fields: Fields,
  { where, sort }: { where: unknown; sort: unknown },
  req: PayloadRequest,
): void {
  const fieldsOf = fieldsIn(req)
  refuseBadWhere({ where, fields, fieldsOf, engine: req.payload.db.name })
  refuseBadSort({ sort, fields, fieldsOf })
}

const fieldsIn =
  ({ payload }: PayloadRequest) =>
  (slug: string): Fields => {
    const found = Object.entries(payload.collections).find(([name]) => name === slug)
    return found?.[1].config.flattenedFields ?? []
  }
