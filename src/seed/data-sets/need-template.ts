import file from '../data/need-template.json' with { type: 'json' }
import { isFlag, isNumber, isText, oneOf, optional, readRecords, recordOf } from './guards.ts'

const isCell = recordOf({
  level: isText,
  ageGroup: isText,
  theme: isText,
  prevalence: isNumber,
  basis: oneOf('cohort', 'stock'),
  source: isText,
  assumption: optional(isFlag),
})

/** The national template: which needs count, and how common each is taken to be. */
export const needTemplate = readRecords('need-template.json', file.cells, isCell)
