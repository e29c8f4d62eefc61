import file from '../data/institutions.json' with { type: 'json' }
import { isText, isWebAddress, oneOf, optional, readRecords, recordOf } from './guards.ts'

const isInstitution = recordOf({
  slug: isText,
  name: isText,
  kind: oneOf(
    'directorate',
    'agency',
    'research-institute',
    'national-competence-centre',
    'regional-competence-centre',
    'special-education-service',
    'state-service',
    'municipality',
    'university',
    'voluntary-organisation',
    'interest-organisation',
    'foundation',
    'network',
    'private',
  ),
  region: isText,
  website: optional(isWebAddress),
  description: isText,
  basis: oneOf('sourced', 'unsourced'),
})

export const institutions = readRecords('institutions.json', file.institutions, isInstitution)

export type InstitutionRecord = (typeof institutions)[number]
