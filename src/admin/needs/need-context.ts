'use client'

import { createContext, use } from 'react'
import type { Children } from './count-families.ts'
import type { NeedTerms } from './load-need-terms.ts'
import type { NeedNumbers } from './need-numbers.ts'
import type { NeedTexts } from './need-texts.ts'

/** What every row of the profile, and the summary above them, is given. */
export type NeedContextValue = Readonly<{
  isProfile: boolean
  terms: NeedTerms
  /** Null until they are known. */
  children: Children | null
  /** Where the rows are in the form. */
  path: string
  readOnly: boolean
  texts: NeedTexts
  numbers: NeedNumbers
}>

export const NeedContext = createContext<NeedContextValue | null>(null)

/** @throws outside the frame, where there is no template to compare with */
export function useNeeds(): NeedContextValue {
  const context = use(NeedContext)
  if (!context) throw new Error('useNeeds: is called outside NeedFrame. Use it in a row of cells.')
  return context
}
