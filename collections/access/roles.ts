/** Roles a user holds for the whole country. Stored in `users.roles`. */
export const nationalRoles = ['administrator', 'editor', 'institution-editor'] as const

/** Roles a user holds in one municipality. Stored in `users.memberships`. */
export const municipalRoles = ['municipality-manager', 'municipality-contributor'] as const

export type NationalRole = (typeof nationalRoles)[number]
export type MunicipalRole = (typeof municipalRoles)[number]

/** Everybody who reads or writes acts in one or more of these roles. */
export type Role = 'anonymous' | 'api-client' | NationalRole | MunicipalRole

export const roleLabels: Readonly<Record<Role, { nb: string; en: string }>> = {
  anonymous: { nb: 'Alle', en: 'Anybody' },
  'api-client': { nb: 'API-klient', en: 'API client' },
  administrator: { nb: 'Administrator', en: 'Administrator' },
  editor: { nb: 'Nasjonal redaktør', en: 'National editor' },
  'institution-editor': { nb: 'Redaktør for institusjon', en: 'Institution editor' },
  'municipality-manager': { nb: 'Kommuneansvarlig', en: 'Municipality manager' },
  'municipality-contributor': { nb: 'Bidragsyter i kommunen', en: 'Municipality contributor' },
}
