import type { NeedCell } from '../../../../../src/admin/needs/need-cell.ts'

/** A cell with a source, save for what the test is about. */
export const aNeedCell = (fields: Partial<NeedCell> = {}): NeedCell => ({
  level: 'indicated',
  ageGroup: '13-17',
  theme: 'behaviour',
  relevant: true,
  prevalence: 0.035,
  basis: 'stock',
  priority: 1,
  source: 'FHI-rapport 2013:4',
  year: 2013,
  assumption: false,
  note: null,
  ...fields,
})
