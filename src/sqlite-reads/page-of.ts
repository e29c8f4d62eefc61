import type { PaginatedDocs } from 'payload'
import type { Question } from './plans.ts'

type Document = Record<string, unknown>
/** What was found, and in how many rows: a join may find a document more than once. */
export type Found = Readonly<{ docs: Document[]; rows: number; joins: boolean }>

type CountAll = () => Promise<number | null>

/**
 * Puts documents into a page, as Payload's SQLite adapter does; null when they cannot be counted.
 * Where Payload joins and finds nothing, it says so without counting.
 */
export async function pageOf(
  { limit = 0, page = 1, pagination }: Question,
  { docs, rows, joins }: Found,
  countAll: CountAll,
): Promise<PaginatedDocs<Document> | null> {
  if (joins && docs.length === 0) return nothing(limit)
  if (pagination === false || limit === 0) return whole(docs, { limit, page })
  // A first page that is not full holds all there is.
  const total = page === 1 && rows < limit ? docs.length : await countAll()
  if (total === null || total === 0) return total === 0 ? whole(docs, { limit, page }) : null
  const totalPages = Math.ceil(total / limit)
  const hasPrevPage = page > 1
  const hasNextPage = totalPages > page
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: total,
    totalPages,
  }
}

/** Without a limit Payload leaves the limit out here, and nowhere else. */
const nothing = (limit: number): PaginatedDocs<Document> => ({
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  limit: (limit || undefined) as number,
  nextPage: null,
  page: 1,
  pagingCounter: 0,
  prevPage: null,
  totalDocs: 0,
  totalPages: 0,
})

const whole = (
  docs: Document[],
  { limit, page }: { limit: number; page: number },
): PaginatedDocs<Document> => ({
  docs,
  hasNextPage: false,
  hasPrevPage: false,
  limit,
  nextPage: null,
  page,
  pagingCounter: 1,
  prevPage: null,
  totalDocs: docs.length,
  totalPages: 1,
})
