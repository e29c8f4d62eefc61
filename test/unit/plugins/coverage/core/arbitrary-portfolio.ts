import fc from 'fast-check'
import {
  type Cell,
  LEVELS,
  type Offer,
  type Portfolio,
  RELEVANCES,
  type Settings,
  STATUSES,
  VIEWS,
} from '../../../../../plugins/coverage/core/index.ts'

const AGE_GROUPS = ['0', '1-5', '6-12']
const THEMES = ['behaviour', 'relation', 'violence']
const GROUPS = LEVELS.flatMap((level) => AGE_GROUPS.map((ageGroup) => ({ level, ageGroup })))

/** Not below a millionth: a counterexample of 5e-324 is about floats, not about families. */
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-6, max: 1, noNaN: true }))

const arbitraryCells: fc.Arbitrary<readonly Cell[]> = fc
  .subarray(
    GROUPS.flatMap((group) => THEMES.map((theme) => ({ ...group, theme }))),
    { minLength: 1 },
  )
  .chain((references) =>
    fc.tuple(
      ...references.map((reference) =>
        fc.record<Cell>(
          {
            level: fc.constant(reference.level),
            ageGroup: fc.constant(reference.ageGroup),
            theme: fc.constant(reference.theme),
            prevalence: share,
            basis: fc.constantFrom('cohort', 'stock'),
            priority: share.map((part) => part * 5),
          },
          { requiredKeys: ['level', 'ageGroup', 'theme', 'prevalence', 'basis'] },
        ),
      ),
    ),
  )

const arbitraryServes: fc.Arbitrary<Offer['serves']> = fc
  .tuple(fc.subarray(GROUPS), fc.boolean(), fc.tuple(...GROUPS.map(() => fc.nat({ max: 9 }))))
  .map(([groups, isExplicit, numbers]) => {
    const parts = numbers.slice(0, groups.length)
    const sum = parts.reduce((total, part) => total + part, 0)
    if (!isExplicit || sum === 0) return groups
    return groups.map((group, position) => ({ ...group, share: (parts[position] ?? 0) / sum }))
  })

/** An offer as a municipality may enter it: some fields unknown, some left out. */
export const arbitraryOffer: fc.Arbitrary<Offer> = fc.record<Offer>(
  {
    id: fc.uuid(),
    status: fc.oneof(fc.constant('active' as const), fc.constantFrom(...STATUSES)),
    seats: fc.option(
      share.map((part) => part * 200),
      { freq: 3 },
    ),
    evidence: fc.option(share, { freq: 3 }),
    fidelity: share.map((part) => part * 2),
    practitioners: fc.nat({ max: 3 }),
    monthsSinceVerified: fc.option(fc.nat({ max: 24 }), { freq: 3 }),
    grantMonthsLeft: fc.nat({ max: 24 }),
    monthsActive: fc.integer({ min: 0, max: 12 }),
    municipalityShare: share,
    serves: arbitraryServes,
    themes: fc
      .subarray(THEMES, { minLength: 1 })
      .chain((themes) =>
        fc.tuple(
          ...themes.map((theme) =>
            fc.record({ theme: fc.constant(theme), relevance: fc.constantFrom(...RELEVANCES) }),
          ),
        ),
      ),
    arenas: fc.subarray(['home', 'kindergarten', 'school']),
    system: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  },
  { requiredKeys: ['id', 'status', 'seats', 'evidence', 'serves', 'themes', 'arenas'] },
)

const arbitrarySettings: fc.Arbitrary<Settings> = fc.record<Settings>(
  {
    levelWeights: fc.record({
      universal: fc.integer({ min: 0, max: 3 }),
      selective: fc.integer({ min: 0, max: 3 }),
      indicated: fc.integer({ min: 1, max: 3 }),
    }),
    unknownEvidence: share,
    arenaTarget: fc.integer({ min: 1, max: 4 }),
    view: fc.constantFrom(...VIEWS),
  },
  { requiredKeys: [] },
)

/** Any portfolio of up to 27 cells and 8 offers that keeps the rules. */
export const arbitraryPortfolio: fc.Arbitrary<Portfolio> = fc.record<Portfolio>(
  {
    ageGroups: fc.tuple(
      ...AGE_GROUPS.map((key) =>
        fc.record({
          key: fc.constant(key),
          population: fc.nat({ max: 500 }),
          bandYears: fc.integer({ min: 1, max: 7 }),
        }),
      ),
    ),
    cells: arbitraryCells,
    offers: fc.uniqueArray(arbitraryOffer, { selector: ({ id }) => id, maxLength: 8 }),
    settings: arbitrarySettings,
  },
  { requiredKeys: ['ageGroups', 'cells', 'offers'] },
)
