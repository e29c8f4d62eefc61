'use client'

import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { NeedCell } from './need-cell.ts'
import { useNeeds } from './need-context.ts'

/** Adds cells of the template to the end of the rows, as if they had been typed in. */
export function useAddNeeds(): (cells: readonly NeedCell[]) => void {
  const { addFieldRow, getFields } = useForm()
  const { path } = useNeeds()
  return (cells) => {
    const first = getFields()[path]?.rows?.length ?? 0
    for (const [index, cell] of cells.entries()) {
      // The form counts its rows only when it is drawn again, so each is told where it goes.
      addFieldRow({
        path,
        rowIndex: first + index,
        schemaPath: path,
        subFieldState: stateOf(cell),
      })
    }
  }
}

const stateOf = (cell: NeedCell): FormState =>
  Object.fromEntries(
    Object.entries(cell).map(([name, value]) => [
      name,
      { initialValue: value, value, valid: true, passesCondition: true },
    ]),
  )
