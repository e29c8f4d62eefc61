import type { CollectionBeforeValidateHook } from 'payload'
import { withGroundsOf } from '../fields/index.ts'
import { findTemplateCell } from './template-cells.ts'

/** A number that is the template's has the template's source, year and mark unless it is given its own. */
export const takeOverGrounds: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!Array.isArray(data?.cells)) return data
  const cells = await Promise.all(
    data.cells.map(async (row: unknown) =>
      isRecord(row) ? withGroundsOf(row, await findTemplateCell(row, req)) : row,
    ),
  )
  return { ...data, cells }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
