import {
  type CollectionBeforeOperationHook,
  type FieldHook,
  type PayloadRequest,
  QueryError,
} from 'payload'
import { isRecord } from './read.ts'

/** Of whom a reader may know that rows concern them. */
export type Seen = 'all' | ReadonlySet<string>
type SeenBy = (req: PayloadRequest) => Seen

/** Who belongs in two places is told of in both, and in neither where else that is. */
export const showConcerned =
  (seenBy: SeenBy): FieldHook =>
  ({ overrideAccess, req, value }) => {
    if (overrideAccess === true || typeof value !== 'string') return value
    const seen = seenBy(req)
    if (seen === 'all') return value
    const ids = value.split(' ').filter((id) => seen.has(id))
    return ids.length === 0 ? null : ids.join(' ')
  }

/**
 * What an answer does not show cannot be found out by asking either: whoever does not see all may
 * ask for the rows that concern one of their own, and nothing else by this field. Payload's own
 * error, because the admin's list expects that one.
 *
 * @throws QueryError 400
 */
export const refuseAskingForOthers =
  (seenBy: SeenBy): CollectionBeforeOperationHook =>
  ({ args, overrideAccess, req }) => {
    if (overrideAccess === true) return
    const seen = seenBy(req)
    if (seen === 'all') return
    const paths = [Reflect.get(args, 'sort'), Reflect.get(args, 'field')].flat()
    const isOrdered = paths.some((path) => String(path).split(',').some(isConcerns))
    if (isOrdered || asksForOthers(Reflect.get(args, 'where'), seen)) {
      throw new QueryError([{ path: 'concerns' }])
    }
  }

const isConcerns = (path: string): boolean => /^\s*-?concerns\b/.test(path)

/** Only `like` with an own id: `equals`, and `contains` in MongoDB, would tell that a row concerns nobody else. */
function asksForOthers(where: unknown, seen: ReadonlySet<string>): boolean {
  if (Array.isArray(where)) return where.some((each) => asksForOthers(each, seen))
  if (!isRecord(where)) return false
  return Object.entries(where).some(([path, condition]) => {
    if (!isConcerns(path)) return asksForOthers(condition, seen)
    const asked = isRecord(condition) ? Object.entries(condition) : []
    return !asked.every(([operator, value]) => operator === 'like' && seen.has(String(value)))
  })
}
