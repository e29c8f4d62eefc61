'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { isSameNeed, type NeedCell, readNeedCell } from './need-cell.ts'
import { useNeeds } from './need-context.ts'

/** A row as the form has it now, and the template's for the same need. */
export function useNeedRow(path: string): { cell: NeedCell; original: NeedCell | undefined } {
  const [fields] = useAllFormFields()
  const { terms, isProfile } = useNeeds()
  const cell = readNeedCell((name) => fields[`${path}.${name}`]?.value)
  const original = isProfile ? terms.template.find((each) => isSameNeed(each, cell)) : undefined
  return { cell, original }
}
