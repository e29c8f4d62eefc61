import type { Role } from './roles.ts'

/** Who may give, see and change one field; an operation that is not named follows the document. */
export type FieldPolicy = Readonly<Partial<Record<'create' | 'read' | 'update', readonly Role[]>>>

const nobody = [] as const
const administrators = ['administrator'] as const
const nationalStaff = ['editor', 'administrator'] as const

const editors = [...nationalStaff, 'institution-editor'] as const

const owner = { update: administrators } as const
const givenByNationalStaff = { create: nationalStaff, update: nationalStaff } as const
const givenByAdministrators = { create: administrators, update: administrators } as const
const seenByAdministrators = { read: administrators } as const
const figure = { read: nationalStaff } as const
const internal = { read: nobody } as const
const secret = { create: nobody, read: nobody, update: nobody } as const
/** Written by the collection itself. */
const kept = { create: nobody, update: nobody } as const
const fixedKey = { update: nobody } as const

/** The fields with rights of their own, which only ever take away from what the document gives. */
export const fieldMatrix = {
  'municipalities.number': givenByNationalStaff,
  'municipalities.countyNumber': givenByNationalStaff,
  'municipalities.countyName': givenByNationalStaff,
  'municipalities.fictional': givenByNationalStaff,
  // Everybody reads counts of five and more in a document; only who may see the smaller ones of every
  // municipality may ask for documents by them.
  'municipalities.children.count': { read: nationalStaff },
  // Whose programme it is: an institution drafts for itself, and hands nothing to others.
  'programs.responsible': { update: nationalStaff },
  // Between an institution and those who publish; the public is told nothing of it.
  'programs.proposedAt': { ...kept, read: editors },
  'offers.municipality': owner,
  'offers.slug': { create: nobody, update: nobody },
  'needs.municipality': owner,
  'plans.municipality': owner,
  'review-requests.municipality': owner,
  'api-clients.municipality': owner,
  'api-clients.keyEnding': { create: nobody, update: nobody },
  'api-clients.keyMadeAt': { create: nobody, update: nobody },
  'api-clients.lastUsed': { create: nobody, update: nobody },
  'api-clients.keyDigest': { create: nobody, read: nobody, update: nobody },
  'levels.key': fixedKey,
  'arenas.key': fixedKey,
  'themes.key': fixedKey,
  'age-groups.key': fixedKey,
  'users.roles': givenByAdministrators,
  'users.institutions': givenByAdministrators,
  'users.memberships': {
    create: ['municipality-manager', 'administrator'],
    update: ['municipality-manager', 'administrator'],
  },
  'users.soleMunicipality': { create: nobody, update: nobody },
  'invitations.municipality': owner,
  'invitations.roles': givenByAdministrators,
  'invitations.institutions': givenByAdministrators,
  'invitations.expires': kept,
  'invitations.sentAt': kept,
  'invitations.invitedBy': kept,
  'invitations.digest': secret,
  'sessions.key': secret,
  'sessions.mark': secret,
  // Where from is about people, and about the servers; a manager needs neither.
  'audit-log.address': seenByAdministrators,
  'audit-log.agent': seenByAdministrators,
  'audit-log.hash': seenByAdministrators,
  'audit-log.entry': internal,
  'audit-log.previous': internal,
  'audit-log.signature': internal,
  'coverage-results.effective': figure,
  'coverage-results.reach': figure,
  'coverage-results.breadth': figure,
  'coverage-results.withPlansEffective': figure,
  'coverage-results.revision': internal,
  'coverage-results.nationalHash': internal,
  'coverage-results.portfolio': internal,
  'coverage-results.origins': internal,
  'coverage-results.documents': internal,
} as const satisfies Record<string, FieldPolicy>

export type FieldName = keyof typeof fieldMatrix
