import type { Trilingual } from '../fields/index.ts'

/** Roles a user holds for the whole country. Stored in `users.roles`. */
export const nationalRoles = ['administrator', 'editor', 'institution-editor'] as const

/** Roles a user holds in one municipality. Stored in `users.memberships`. */
export const municipalRoles = ['municipality-manager', 'municipality-contributor'] as const

export type NationalRole = (typeof nationalRoles)[number]
export type MunicipalRole = (typeof municipalRoles)[number]

/** Everybody who reads or writes acts in one or more of these roles. */
export type Role = 'anonymous' | 'api-client' | NationalRole | MunicipalRole

export const roleLabels: Readonly<Record<Role, Trilingual>> = {
  anonymous: { nb: 'Alle', nn: 'Alle', en: 'Anybody' },
  'api-client': { nb: 'API-klient', nn: 'API-klient', en: 'API client' },
  administrator: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
  editor: { nb: 'Nasjonal redaktør', nn: 'Nasjonal redaktør', en: 'National editor' },
  'institution-editor': {
    nb: 'Redaktør for institusjon',
    nn: 'Redaktør for institusjon',
    en: 'Institution editor',
  },
  'municipality-manager': {
    nb: 'Kommuneansvarlig',
    nn: 'Kommuneansvarleg',
    en: 'Municipality manager',
  },
  'municipality-contributor': {
    nb: 'Bidragsyter i kommunen',
    nn: 'Bidragsytar i kommunen',
    en: 'Municipality contributor',
  },
}
