import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { administrator, type Json } from '../support/api.ts'
import { aMunicipality, anOffer, aProgram } from '../support/content.ts'

const programFields = [
  'title',
  'summary',
  'body',
  'links',
  'targets',
  'levels',
  'ageGroups',
  'themes',
  'arenas',
  'ageRange',
  'formats',
  'languages',
  'coupleMeasure',
  'dose',
  'training',
  'cost',
  'typicalSeats',
  'evidence',
  'slug',
  'responsible',
  'availability',
  'related',
  'images',
  '_status',
  'id',
  'createdAt',
  'deletedAt',
]
const offerFields = [
  'title',
  'program',
  'description',
  'seats',
  'practitioners',
  'sharedWith',
  'levels',
  'themes',
  'provider',
  'entrance',
  'languages',
  'digital',
  'municipality',
  'status',
  'from',
  'to',
  'lastVerified',
  'webPage',
  'roleMailbox',
  'slug',
  'overridden',
  '_status',
  'deletedAt',
]

const rows = fc.array(
  fc.dictionary(
    fc.constantFrom(
      'theme',
      'relevance',
      'scheme',
      'value',
      'share',
      'municipality',
      'text',
      'url',
      'id',
    ),
    fc.jsonValue({ maxDepth: 1 }),
  ),
  { maxLength: 3 },
)
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.double(),
  fc.string({ unit: 'binary' }),
  rows,
)

/** Enough for every day; more when looking for trouble: FUZZ_RUNS=2000. */
const runs = Number(process.env.FUZZ_RUNS ?? 150)

const changeOf = (fields: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...fields), value, { minKeys: 1, maxKeys: 3 })

test('no value in any field of a programme or an offer makes the server fail', async () => {
  const admin = await administrator()
  const program = await aProgram()
  const offer = await anOffer((await aMunicipality()).id)
  const targets = [
    { path: `/api/programs/${program.id}`, change: changeOf(programFields) },
    { path: `/api/offers/${offer.id}`, change: changeOf(offerFields) },
  ]
  for (const { path, change } of targets) {
    await fc.assert(
      fc.asyncProperty(change, async (body) => {
        const answer = await admin.patch(path, body)
        expect(answer.status).toBeLessThan(500)
        if (answer.status < 400) return
        expect(answer.body.errors.length).toBeGreaterThan(0)
        for (const { code, message } of answer.body.errors as Json[]) {
          expect([typeof code, typeof message]).toEqual(['string', 'string'])
        }
      }),
      { numRuns: runs, interruptAfterTimeLimit: 20_000 * (runs / 150) },
    )
  }
})
