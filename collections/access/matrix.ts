import type { Role } from './roles.ts'
import type { RuleName } from './rules.ts'

/** What may be asked of a collection. `publish` covers publishing, changing and taking back what is public. */
export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'publish'

export type Row = Partial<Record<Role, RuleName | readonly RuleName[]>>

/** Who may do what with one collection; what is not named is refused. */
export type CollectionPolicy = Record<Operation, Row>

const nationalStaff = { editor: 'all', administrator: 'all' } as const
const administrators = { administrator: 'all' } as const
const nobody = {} as const

const taxonomy = {
  create: nationalStaff,
  read: { anonymous: 'all' },
  update: nationalStaff,
  delete: nationalStaff,
  readVersions: nobody,
  publish: nobody,
} satisfies CollectionPolicy

/**
 * The role matrix of content-model.md ("People and access"), as data. It is the only place that
 * says who may do what; `policy.ts` compiles it into what Payload asks for.
 */
export const matrix = {
  levels: taxonomy,
  arenas: taxonomy,
  themes: taxonomy,
  'age-groups': taxonomy,
  institutions: {
    ...taxonomy,
    update: { ...nationalStaff, 'institution-editor': 'ownInstitution' },
  },
  programs: {
    create: { ...nationalStaff, 'institution-editor': 'ofOwnInstitution' },
    read: { anonymous: 'published', 'institution-editor': 'ofOwnInstitution', ...nationalStaff },
    update: { ...nationalStaff, 'institution-editor': 'ofOwnInstitution' },
    delete: nationalStaff,
    readVersions: { ...nationalStaff, 'institution-editor': 'ofOwnInstitution' },
    publish: nationalStaff,
  },
  articles: {
    create: nationalStaff,
    read: { anonymous: 'published', ...nationalStaff },
    update: nationalStaff,
    delete: nationalStaff,
    readVersions: nationalStaff,
    publish: nationalStaff,
  },
  media: taxonomy,
  municipalities: {
    create: administrators,
    read: { anonymous: 'all' },
    update: { 'municipality-manager': 'managedMunicipality', ...nationalStaff },
    delete: administrators,
    readVersions: nobody,
    publish: nobody,
  },
  offers: {
    create: {
      'municipality-contributor': 'ofOwnMunicipality',
      'municipality-manager': 'ofManagedMunicipality',
      administrator: 'all',
    },
    read: {
      anonymous: 'publishedPortfolio',
      'api-client': 'publishedOfBound',
      'municipality-contributor': 'ofOwnMunicipality',
      'municipality-manager': 'ofManagedMunicipality',
      ...nationalStaff,
    },
    update: {
      'municipality-contributor': 'ofOwnMunicipality',
      'municipality-manager': 'ofManagedMunicipality',
      administrator: 'all',
    },
    delete: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    readVersions: {
      'municipality-contributor': 'ofOwnMunicipality',
      'municipality-manager': 'ofManagedMunicipality',
      ...nationalStaff,
    },
    publish: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
  },
  needs: municipalPapers(),
  plans: municipalPapers(),
  'review-requests': {
    create: nobody,
    read: {
      'municipality-contributor': 'ofOwnMunicipality',
      'municipality-manager': 'ofManagedMunicipality',
      administrator: 'all',
    },
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    publish: nobody,
  },
  'coverage-results': {
    create: nobody,
    read: {
      anonymous: 'openPortfolio',
      'api-client': 'ofBound',
      'municipality-contributor': 'ofOwnMunicipality',
      'municipality-manager': 'ofManagedMunicipality',
      ...nationalStaff,
    },
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    publish: nobody,
  },
  'audit-log': {
    create: nobody,
    read: { 'municipality-manager': 'concernsManagedMunicipality', ...nationalStaff },
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    publish: nobody,
  },
  users: {
    create: administrators,
    read: {
      'municipality-contributor': 'self',
      'municipality-manager': ['self', 'colleague'],
      'institution-editor': 'self',
      editor: 'self',
      administrator: 'all',
    },
    update: {
      'municipality-contributor': 'self',
      'municipality-manager': ['self', 'colleague'],
      'institution-editor': 'self',
      editor: 'self',
      administrator: 'all',
    },
    delete: { 'municipality-manager': 'colleague', administrator: 'all' },
    readVersions: nobody,
    publish: nobody,
  },
  sessions: {
    create: nobody,
    read: ownOnes(),
    update: nobody,
    delete: ownOnes(),
    readVersions: nobody,
    publish: nobody,
  },
  'open-id-links': {
    create: nobody,
    read: ownOnes(),
    update: nobody,
    delete: ownOnes(),
    readVersions: nobody,
    publish: nobody,
  },
  invitations: {
    create: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    read: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    update: nobody,
    delete: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    readVersions: nobody,
    publish: nobody,
  },
  'api-clients': {
    create: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    read: {
      'api-client': 'self',
      'municipality-manager': 'ofManagedMunicipality',
      administrator: 'all',
    },
    update: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    delete: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    readVersions: nobody,
    publish: nobody,
  },
} as const satisfies Record<string, CollectionPolicy>

export type CollectionName = keyof typeof matrix

/** The same for the globals: one document each, so every rule is `all` or nobody. */
export const globalMatrix = {
  'need-template': {
    read: { anonymous: 'all' },
    update: nationalStaff,
    readVersions: nationalStaff,
  },
  'coverage-settings': {
    read: { anonymous: 'all' },
    update: nationalStaff,
    readVersions: nationalStaff,
  },
  site: { read: { anonymous: 'all' }, update: nationalStaff, readVersions: nationalStaff },
} as const satisfies Record<string, Record<'read' | 'update' | 'readVersions', Row>>

export type GlobalName = keyof typeof globalMatrix

/** What belongs to an account. Everybody sees and ends their own; who is to keep others out ends theirs. */
function ownOnes() {
  return {
    'municipality-contributor': 'ofSelf',
    'municipality-manager': 'ofSelf',
    'institution-editor': 'ofSelf',
    editor: 'ofSelf',
    administrator: 'all',
  } as const satisfies Row
}

/** Need profiles and plans: never public, shared by everybody who works in the municipality. */
function municipalPapers() {
  const own = {
    'municipality-contributor': 'ofOwnMunicipality',
    'municipality-manager': 'ofManagedMunicipality',
  } as const
  return {
    create: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    read: { ...own, ...nationalStaff },
    update: { ...own, administrator: 'all' },
    delete: { 'municipality-manager': 'ofManagedMunicipality', administrator: 'all' },
    readVersions: { ...own, ...nationalStaff },
    publish: nobody,
  } as const satisfies CollectionPolicy
}
