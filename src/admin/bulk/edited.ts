import { callApi } from '../call-api.ts'
import type { BulkTexts } from './texts/index.ts'

/** What one document becomes, as `POST /api/bulk-edits` and its neighbours answer. */
export type Edited = Readonly<{
  id: string
  title: string
  result: 'changed' | 'unchanged' | 'refused'
  updatedAt: string | null
  from?: string
  to?: string
  effect?: 'shown' | 'hidden' | 'changed' | 'none'
  message?: string
  before?: unknown
}>

export type Effects = Readonly<{
  shown: number
  hidden: number
  changed: number
  shownIn: readonly Readonly<{ collection: string; label: string; count: number }>[]
  figures: Readonly<{ offers: number; municipalities: number }> | null
}>

/** Why nothing came of it, in words. */
export type Hindered = Readonly<{ hindrance: string }>

export type Answered = Readonly<{ documents: readonly Edited[]; effects: Effects | null }>

/** Asks one of the routes about many documents. */
export async function askBulk(
  path: '/bulk-edits/preview' | '/bulk-edits' | '/bulk-edits/undo',
  question: object,
  { hindered }: BulkTexts,
): Promise<Answered | Hindered> {
  const { isOk, status, body, message } = await callApi('POST', path, question)
  // The routes of our own server answer in the shape their types say.
  if (isOk) return { effects: null, ...body } as Answered
  if (status === 0 || status >= 500) return { hindrance: message || hindered.unreachable }
  return { hindrance: status === 401 || status === 403 ? hindered.signedOut : message }
}

export const isHindered = (answer: Answered | Hindered): answer is Hindered => 'hindrance' in answer
