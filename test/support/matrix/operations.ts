import fc from 'fast-check'
import type { Kind } from './ask.ts'
import type { DrawnRights } from './world.ts'

/** One thing somebody tries, before it is known what there is to try it on. */
export type Attempt = Readonly<{
  reader: number
  collection: string
  kind: Kind
  isGraphql: boolean
  pick: number
  more: readonly number[]
  draft: boolean | undefined
  trash: boolean
  status: 'published' | 'draft' | undefined
  change: 'title' | 'owner' | 'bin' | 'unbin' | 'rights' | 'open'
  place: number
  responsible: readonly number[]
  rights: DrawnRights
}>

const place = fc.nat(2)

const drawnRights: fc.Arbitrary<DrawnRights> = fc.record({
  roles: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(['editor', 'institution-editor', 'administrator']) },
  ),
  institutions: fc.subarray([0, 1]),
  memberships: fc.uniqueArray(
    fc.record({
      place,
      role: fc.constantFrom('municipality-manager', 'municipality-contributor'),
    }),
    { maxLength: 3, selector: ({ place: at, role }) => `${at} ${role}` },
  ),
})

const attempts: fc.Arbitrary<Attempt> = fc.record({
  reader: fc.nat(),
  collection: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('offers', 'programs', 'needs', 'plans', 'users'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'offers',
        'articles',
        'municipalities',
        'institutions',
        'api-clients',
        'coverage-results',
        'media',
        'themes',
        'levels',
        'arenas',
        'age-groups',
      ),
    },
  ),
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<Kind>('read', 'list') },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Kind>(
        'count',
        'create',
        'update',
        'update',
        'delete',
        'duplicate',
        'versions',
        'readVersion',
        'restore',
        'bulkUpdate',
        'bulkDelete',
      ),
    },
  ),
  isGraphql: fc.boolean(),
  pick: fc.nat(),
  more: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  draft: fc.constantFrom(undefined, true, true, false),
  trash: fc.constantFrom(false, false, false, true),
  status: fc.constantFrom(undefined, undefined, 'published' as const, 'draft' as const),
  change: fc.constantFrom('title', 'title', 'owner', 'bin', 'unbin', 'rights', 'open'),
  place,
  responsible: fc.subarray([0, 1]),
  rights: drawnRights,
})

/** People, of whom the first hold each role there is, and then as it comes. */
export function drawPeople(seed: number): DrawnRights[] {
  const rest = { roles: [], institutions: [], memberships: [] }
  const of = (role: string, at: number) => ({ place: at, role: `municipality-${role}` })
  return [
    { ...rest, roles: ['institution-editor'], institutions: [0] },
    { ...rest, memberships: [of('manager', 0)] },
    { ...rest, memberships: [of('contributor', 0)] },
    { ...rest, memberships: [of('contributor', 1), of('manager', 0)] },
    { ...rest, roles: ['editor'] },
    { ...rest, roles: ['administrator'] },
    ...fc.sample(drawnRights, { seed, numRuns: 6 }),
  ]
}

export const drawAttempts = (seed: number, count: number): Attempt[] =>
  fc.sample(attempts, { seed, numRuns: count })
