import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import type { Editor } from './editor-of.ts'

/** Which page of a list is asked for, and by whom. */
export type AskedPage = Readonly<{
  req: PayloadRequest
  editor: Editor
  admin: string
  page: number
}>

/** One page of a list, how many there are, and of how much. */
export type ListPage = Readonly<{ total: number; pages: number; content: ReactNode }>

/** How many stand on one page. */
export const perPage = 25
