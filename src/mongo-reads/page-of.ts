import type { PaginatedDocs } from 'payload'
import type { Document } from './mongo.ts'
import type { Question } from './plans.ts'

/** Which part of a list is asked for; null when it is asked for in a way that Payload is to read. */
export function partOf({ limit = 0, page = 1, pagination }: Question): Part | null {
  if (pagination !== undefined && typeof pagination !== 'boolean') return null
  if (!Number.isSafeInteger(limit) || limit < 0) return null
  if (!Number.isSafeInteger(page) || page < 1) return null
  return { limit, page, isPaged: pagination === true && limit > 0 }
}

export type Part = Readonly<{ limit: number; page: number; isPaged: boolean }>

/** Puts documents into a page, as the package does with which Payload's MongoDB adapter makes pages. */
export function pageOf(
  docs: Document[],
  total: number,
  { limit, page }: Pick<Part, 'limit' | 'page'>,
): PaginatedDocs<Document> {
  const totalPages = Math.ceil(total / limit) || 1
  const hasPrevPage = page > 1
  const hasNextPage = page < totalPages
  return {
    docs,
    totalDocs: total,
    limit,
    totalPages,
    page,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  }
}

/** The same where no pages are made. */
export const wholeOf = (docs: Document[]): PaginatedDocs<Document> => ({
  docs,
  totalDocs: docs.length,
  limit: docs.length,
  totalPages: 1,
  page: 1,
  pagingCounter: 1,
  hasPrevPage: false,
  hasNextPage: false,
  prevPage: null,
  nextPage: null,
})
