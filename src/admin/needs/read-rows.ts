import type { FormState } from 'payload'
import { type NeedCell, readNeedCell } from './need-cell.ts'

/** The rows of a list as the form has them now. */
export const readRows = (fields: FormState, path: string): NeedCell[] =>
  (fields[path]?.rows ?? []).map((_row, index) =>
    readNeedCell((name) => fields[`${path}.${index}.${name}`]?.value),
  )
