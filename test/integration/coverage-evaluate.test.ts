import { describe, expect, test } from '@jest/globals'
import { anonymous, type Json } from '../support/api.ts'
import { everyField } from '../support/every-field.ts'
import { withoutNulls } from '../support/without-nulls.ts'
import { expected, expectedCells, workedExample } from '../support/worked-example.ts'

const evaluate = (portfolio: unknown) => anonymous().post('/api/coverage/evaluate', portfolio)

const overGraphql = async (portfolio: unknown): Promise<Json> => {
  const query = `query ($portfolio: CoveragePortfolioInput!) { evaluateCoverage(portfolio: $portfolio) ${everyField('evaluateCoverage')} }`
  return (await anonymous().graphql(query, { portfolio })).body
}

const expectSame = (received: number, computedByHand: number) =>
  expect(Math.abs(received - computedByHand)).toBeLessThanOrEqual(1e-12)

/** The figures that were computed by hand. */
function expectWorkedExample(coverage: Json): void {
  for (const { level, ageGroup, theme, target, weight, reach, effective } of expectedCells) {
    const cell = coverage.cells.find(
      (each: Json) => each.level === level && each.ageGroup === ageGroup && each.theme === theme,
    )
    expectSame(cell.target, target)
    expectSame(cell.weight, weight)
    expectSame(cell.reach, reach)
    expectSame(cell.effective, effective)
  }
  expectSame(coverage.index.effective, expected.index)
  expectSame(coverage.index.reach, expected.reachIndex)
  const { U, S, I } = expected.levels
  coverage.levels.forEach(({ effective }: Json, place: number) => {
    expectSame(effective, [U, S, I][place] ?? Number.NaN)
  })
}

describe('evaluating a portfolio from outside', () => {
  test('gives the hand-computed figures of the worked example over REST', async () => {
    const { status, body } = await evaluate(workedExample)
    expect(status).toBe(200)
    expectWorkedExample(body)
  })

  test('gives the same over GraphQL, field for field', async () => {
    const rest = await evaluate(workedExample)
    const { data, errors } = await overGraphql(workedExample)
    expect(errors).toBeUndefined()
    expectWorkedExample(data.evaluateCoverage)
    expect(withoutNulls(data.evaluateCoverage)).toEqual(withoutNulls(rest.body))
  })

  test('tells every problem with its code and path', async () => {
    const [first, ...others] = workedExample.offers
    const offers = [{ ...first, seats: -1, evidence: 2 }, ...others]
    const { status, body } = await evaluate({ ...workedExample, offers, extra: 1 })
    expect(status).toBe(400)
    expect(body.errors.map(({ field }: Json) => field)).toEqual(
      expect.arrayContaining(['offers[0].seats', 'offers[0].evidence']),
    )
    expect(body.errors.length).toBeGreaterThanOrEqual(3)
    for (const { code, message } of body.errors) {
      expect(code).toMatch(/^[a-z-]+$/)
      expect(message).toBeTruthy()
    }
  })

  test('tells a problem over GraphQL with its code and path', async () => {
    const [first, ...others] = workedExample.offers
    const { errors } = await overGraphql({
      ...workedExample,
      offers: [{ ...first, seats: -1 }, ...others],
    })
    const problem = { code: 'out-of-range', field: 'offers[0].seats' }
    expect(errors[0].extensions).toMatchObject(problem)
    expect(errors[0].extensions.problems[0]).toMatchObject(problem)
  })

  test.each([
    {},
    { ageGroups: 1 },
    { cells: [null] },
    { offers: 'x' },
    { ageGroups: [], cells: [], offers: [5] },
  ])('refuses %j without failing', async (portfolio) => {
    const { status, body } = await evaluate(portfolio)
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
      field: expect.any(String),
    })
  })

  test('refuses more offers than it has time for with 413', async () => {
    const [offer] = workedExample.offers
    const offers = Array.from({ length: 3000 }, (_, place) => ({
      id: `o${place}`,
      status: 'active',
      seats: 1,
      evidence: 1,
      serves: [],
      themes: [],
      arenas: [],
    }))
    const { status, body } = await evaluate({ ...workedExample, offers })
    expect(offer).toBeDefined()
    expect([status, body.errors[0].code]).toEqual([413, expect.stringMatching(/^too-many-/)])
  })
})
