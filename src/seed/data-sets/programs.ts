import file from '../data/programs.json' with { type: 'json' }
import {
  isFlag,
  isNumber,
  isText,
  isWebAddress,
  listOf,
  oneOf,
  optional,
  readRecords,
  recordOf,
} from './guards.ts'

const isRating = recordOf({
  scheme: oneOf('ungsinn-2015', 'ungsinn-2008', 'eif', 'blueprints', 'sbu'),
  value: isText,
  label: isText,
  edition: optional(isText),
  year: optional(isNumber),
  url: isWebAddress,
})

const isProgram = recordOf({
  slug: isText,
  title: isText,
  summary: isText,
  availability: oneOf('in-use', 'to-be-checked', 'ended'),
  kindOfSupport: optional(
    oneOf(
      'practical',
      'guidance',
      'duty-to-advise',
      'social-support',
      'knowledge-based-programme',
      'other-advice',
    ),
  ),
  targets: listOf(oneOf('child', 'parents', 'system')),
  levels: listOf(isText),
  ageGroups: listOf(isText),
  ageRange: optional(recordOf({ fromMonth: isNumber, toMonth: isNumber })),
  themes: listOf(isText),
  arenas: listOf(isText),
  formats: listOf(
    oneOf(
      'group',
      'individual',
      'home-visit',
      'digital',
      'meeting',
      'meeting-place',
      'training',
      'system-model',
      'volunteer',
      'residential',
    ),
  ),
  responsible: listOf(isText),
  evidence: listOf(isRating),
  coupleMeasure: optional(isFlag),
  childWelfareMeasure: optional(isFlag),
  fitForVoluntarySector: optional(isFlag),
  basis: oneOf('sourced', 'unsourced'),
  confidence: oneOf('high', 'medium', 'low'),
  note: optional(isText),
})

export const programs = readRecords('programs.json', file.programs, isProgram)

export type ProgramRecord = (typeof programs)[number]
