import file from '../data/need-template.json' with { type: 'json' }
import {
  type Guard,
  isFlag,
  isNumber,
  isText,
  oneOf,
  optional,
  readRecords,
  recordOf,
} from './guards.ts'
import { isGrounded } from './is-grounded.ts'

const isCell = recordOf({
  level: isText,
  ageGroup: isText,
  theme: isText,
  prevalence: isNumber,
  basis: oneOf('cohort', 'stock'),
  source: isText,
  year: optional(isNumber),
  assumption: optional(isFlag),
})

type Cell = typeof isCell extends Guard<infer T> ? T : never

/** The national template: which needs count, and how common each is taken to be. */
export const needTemplate = readRecords(
  'need-template.json',
  file.cells,
  (value): value is Cell => isCell(value) && isGrounded(value),
)
