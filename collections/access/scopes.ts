import type { CollectionName, GlobalName } from './matrix.ts'

/** What an API key can be for, as people read it. */
export const scopes = {
  content: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Content' },
  offers: { nb: 'Tilbud', nn: 'Tilbod', en: 'Offers' },
  coverage: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
} as const

export type Scope = keyof typeof scopes

/**
 * Which scope a key needs for what. It takes away and never gives: what is `any` is open to every key
 * as far as the role matrix says, and what is `none` to no key, whatever the matrix says.
 */
export const scopeMatrix = {
  municipalities: 'any',
  offers: 'offers',
  needs: 'none',
  plans: 'none',
  programs: 'content',
  articles: 'content',
  institutions: 'content',
  media: 'content',
  levels: 'any',
  arenas: 'any',
  themes: 'any',
  'age-groups': 'any',
  'coverage-results': 'coverage',
  users: 'none',
  sessions: 'none',
  'open-id-links': 'none',
  invitations: 'none',
  'review-requests': 'none',
  'audit-log': 'none',
  'api-clients': 'any',
  'need-template': 'any',
  'coverage-settings': 'any',
  site: 'any',
} as const satisfies Record<CollectionName | GlobalName, Scope | 'any' | 'none'>
