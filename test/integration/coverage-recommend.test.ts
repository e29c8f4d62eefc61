import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, type Json, memberOf, someone } from '../support/api.ts'
import { aMunicipality, anOffer, aProgram, inYouthCell } from '../support/content.ts'
import { everyField } from '../support/every-field.ts'
import { withoutNulls } from '../support/without-nulls.ts'
import { expected, workedCandidates, workedExample } from '../support/worked-example.ts'

const example = { portfolio: workedExample, candidates: workedCandidates, budget: 500 }

const recommend = (reader: Api, input: unknown) => reader.post('/api/coverage/recommend', input)

/** The same question over GraphQL, where a figure to raise is `{ figure }`. */
async function overGraphql(reader: Api, input: object): Promise<Json> {
  const types = {
    portfolio: 'CoveragePortfolioInput',
    municipality: 'String',
    candidates: '[CoverageCandidateInput!]',
    budget: 'Float',
    maxPicks: 'Int',
    goal: 'CoverageGoalInput',
  }
  const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`)
  const passed = Object.keys(types).map((name) => `${name}: $${name}`)
  const query = `query (${declared}) { recommendPrograms(${passed}) ${everyField('recommendPrograms')} }`
  return (await reader.graphql(query, input)).body
}

/** A candidate for the cell of `inYouthCell`. */
const aYouthCandidate = (id: string, changes: object = {}): Json => ({
  id,
  cost: 100,
  offer: {
    id: `${id}-offer`,
    status: 'planned',
    seats: 30,
    evidence: 1,
    serves: [{ level: 'selective', ageGroup: '13-17' }],
    themes: [{ theme: 'youth-risk', relevance: 1 }],
    arenas: ['school'],
    ...changes,
  },
})

describe('a recommendation for a portfolio from outside', () => {
  test('is the best set of the worked example, proven', async () => {
    const { status, body } = await recommend(anonymous(), example)
    expect(status).toBe(200)
    expect(body.picks.map(({ candidate }: Json) => candidate).sort()).toEqual(expected.exact.set)
    expect(body.before.effective).toBeCloseTo(expected.index, 12)
    expect(body.after.effective).toBeCloseTo(expected.exact.value, 12)
    expect(body.bestPossibleAtMost).toBeCloseTo(expected.exact.value, 12)
    expect(body).toMatchObject({ proven: true, certificate: 1, cost: 460, everyCell: null })
  })

  test.each([
    ['effective coverage', { figure: 'effective' }, 'effective'],
    ['breadth', { figure: 'breadth' }, 'breadth'],
    ['every cell', { everyCellAtLeast: 0.4 }, { everyCellAtLeast: 0.4 }],
    ['cells out of reach', { everyCellAtLeast: 1 }, { everyCellAtLeast: 1 }],
  ])('about %s is the same over REST and GraphQL', async (_name, goal, restGoal) => {
    const rest = await recommend(anonymous(), { ...example, goal: restGoal })
    const { data, errors } = await overGraphql(anonymous(), { ...example, goal })
    expect([rest.status, errors]).toEqual([200, undefined])
    expect(withoutNulls(data.recommendPrograms)).toEqual(withoutNulls(rest.body))
  })

  test('without candidates asks for them', async () => {
    const { status, body } = await recommend(anonymous(), { portfolio: workedExample })
    expect([status, body.errors[0]]).toMatchObject([
      400,
      { code: 'missing-key', field: 'candidates' },
    ])
  })
})

describe('a recommendation for a municipality', () => {
  const given = { municipality: '9903', candidates: [aYouthCandidate('a')] }

  test('that shows its portfolio is for all', async () => {
    const { status, body } = await recommend(anonymous(), { ...given, municipality: '9901' })
    expect([status, body.municipality.number, body.unusable]).toEqual([200, '9901', []])
    expect(body.labels.themes.length).toBeGreaterThan(0)
  })

  test('with a closed portfolio is for its members and national staff', async () => {
    const member = await memberOf('9903', 'manager')
    const editor = await someone({ roles: ['editor'] })
    expect((await recommend(member, given)).status).toBe(200)
    expect((await recommend(editor, given)).status).toBe(200)
  })

  test('with a closed portfolio is not found by others, as if there were none', async () => {
    for (const reader of [anonymous(), await memberOf('9901', 'manager')]) {
      const { status, body } = await recommend(reader, given)
      const nowhere = await recommend(reader, { ...given, municipality: '0000' })
      expect([status, body.errors[0].code]).toEqual([404, 'not-found'])
      expect(nowhere.body.errors[0].message.replace('0000', '9903')).toBe(body.errors[0].message)
    }
  })

  test('starts from what GET coverage shows', async () => {
    const { body } = await recommend(anonymous(), { ...given, municipality: '9901' })
    const coverage = await anonymous().get('/api/coverage/municipalities/9901')
    expect(body.before).toEqual(coverage.body.index)
    expect(body.method).toBe(coverage.body.method)
  })

  test('is the same over REST and GraphQL', async () => {
    const input = { ...given, municipality: '9901', maxPicks: 1 }
    const rest = await recommend(anonymous(), input)
    const { data, errors } = await overGraphql(anonymous(), input)
    expect(errors).toBeUndefined()
    expect(withoutNulls(data.recommendPrograms)).toEqual(withoutNulls(rest.body))
  })

  test('hides counts of one to four families from the public', async () => {
    const { number } = await aMunicipality({ children: { '13-17': 20 } })
    const input = { municipality: number, candidates: [aYouthCandidate('a')] }
    const seenBy = async (reader: Api) => (await recommend(reader, input)).body.picks[0]
    const [pick, full] = [await seenBy(anonymous()), await seenBy(await administrator())]
    expect(pick).toMatchObject({
      costPerFamily: null,
      cells: [{ families: null, suppressed: true }],
    })
    expect(full.cells[0].families).toBeLessThan(5)
    expect(full.costPerFamily).toBeGreaterThan(0)
  })

  test('does not tell whether there is an offer of a guessed name', async () => {
    const closed = await aMunicipality({ portfolioPublished: false })
    const open = await aMunicipality()
    const hidden = await anOffer(closed.id, {
      ...(await inYouthCell()),
      sharedWith: [{ municipality: open.id, share: 0.5 }],
    })
    const guess = aYouthCandidate('a', { id: hidden.slug })
    const input = { municipality: open.number, candidates: [guess] }
    const { status, body } = await recommend(anonymous(), input)
    expect([status, body.picks.length]).toEqual([200, 1])
    expect(JSON.stringify(body)).not.toContain(hidden.slug)
    expect((await recommend(await administrator(), input)).body.errors[0]).toMatchObject({
      code: 'duplicate-offer',
      field: 'candidates[0].offer.id',
    })
  })
})

describe('a recommendation from the programme catalogue', () => {
  let municipality: { id: string; number: string }
  let running: Json
  let fresh: Json
  let sparse: Json
  let offer: Json
  const evidence = [
    { scheme: 'ungsinn-2015', value: '4', year: 2024, url: 'https://ungsinn.no/post_tiltak/x/' },
  ]

  beforeAll(async () => {
    municipality = await aMunicipality()
    running = await aProgram({ typicalSeats: 12, cost: { yearly: 100_000 }, evidence })
    fresh = await aProgram({ typicalSeats: 8, cost: { yearly: 50_000 } })
    sparse = await aProgram({ cost: { yearly: 50_000 } })
    offer = await anOffer(municipality.id, { program: running.id, seats: 12 })
  })

  afterAll(async () => {
    const admin = await administrator()
    await admin.delete(`/api/offers/${offer.id}`)
    for (const { id } of [running, fresh, sparse]) await admin.delete(`/api/programs/${id}`)
    await admin.delete(`/api/municipalities/${municipality.id}`)
  })

  const fromCatalogue = async (reader: Api, input: object = {}) =>
    (await recommend(reader, { municipality: municipality.number, ...input })).body

  const pickOf = (body: Json, program: Json) =>
    body.picks.find(({ candidate }: Json) => candidate === program.slug)

  test('names programme, ratings with sources and whom to ask', async () => {
    const body = await fromCatalogue(anonymous())
    expect(pickOf(body, running)).toMatchObject({
      cost: 100_000,
      evidence: 0.9,
      program: { slug: running.slug, title: running.title, isRunning: true, evidence },
    })
    const [institution] = pickOf(body, running).program.responsible
    expect(institution.slug).toBe('bufdir')
    const { docs } = (await anonymous().get(institution.href)).body
    expect(docs[0].name).toBe(institution.title)
    expect(pickOf(body, fresh).program).toMatchObject({ isRunning: false, evidence: [] })
  })

  test('gains what one more group adds', async () => {
    const body = await fromCatalogue(anonymous(), { budget: 60_000 })
    expect(pickOf(body, fresh).cells).toMatchObject([{ families: 8, theme: 'youth-risk' }])
    expect(pickOf(body, fresh).costPerFamily).toBeCloseTo(50_000 / 8, 9)
    expect(pickOf(body, running)).toBeUndefined()
  })

  test('lists programmes that say too little, with what they lack', async () => {
    const { unusable } = await fromCatalogue(anonymous())
    const missingOf = (slug: string) =>
      unusable.find(({ program }: Json) => program.slug === slug)?.missing
    expect(missingOf(sparse.slug)).toEqual(['typicalSeats'])
    expect(missingOf(fresh.slug)).toBeUndefined()
  })

  test('leaves out what is a draft, ended or a system measure', async () => {
    const admin = await administrator()
    const change = (fields: object) => admin.patch(`/api/programs/${fresh.id}`, fields)
    const isCandidate = async () => pickOf(await fromCatalogue(anonymous()), fresh) !== undefined
    await change({ availability: 'ended' })
    const ended = await isCandidate()
    await change({ availability: 'in-use', targets: ['system'] })
    const system = await isCandidate()
    await change({ targets: ['parents'], _status: 'draft' })
    const draft = await isCandidate()
    await change({ _status: 'published' })
    expect([ended, system, draft, await isCandidate()]).toEqual([false, false, false, true])
  })

  test('does not take a running programme from an offer the reader may not see', async () => {
    const closed = await aMunicipality({ portfolioPublished: false })
    const program = await aProgram({
      typicalSeats: 5,
      cost: { yearly: 1 },
      availability: 'to-be-checked',
    })
    const hidden = await anOffer(closed.id, {
      program: program.id,
      sharedWith: [{ municipality: municipality.id, share: 0.5 }],
    })
    const seen = await fromCatalogue(anonymous())
    const seenByStaff = await fromCatalogue(await administrator())
    const admin = await administrator()
    await admin.delete(`/api/offers/${hidden.id}`)
    await admin.delete(`/api/programs/${program.id}`)
    expect(pickOf(seen, program)).toBeUndefined()
    expect(pickOf(seenByStaff, program).program.isRunning).toBe(true)
  })

  test('is the same over REST and GraphQL', async () => {
    const input = { municipality: municipality.number, maxPicks: 2 }
    const rest = await recommend(anonymous(), input)
    const { data, errors } = await overGraphql(anonymous(), input)
    expect(errors).toBeUndefined()
    const ours = ({ picks, unusable, ...others }: Json) => ({
      ...others,
      picks,
      unusable: unusable.filter(({ program }: Json) => program.slug === sparse.slug),
    })
    expect(ours(withoutNulls(data.recommendPrograms))).toEqual(ours(withoutNulls(rest.body)))
  })
})

describe('a recommendation of more of what runs', () => {
  test('takes seats and cost from the offer itself, and names it', async () => {
    const { id, number } = await aMunicipality()
    const offer = await anOffer(id, { ...(await inYouthCell()), seats: 10, yearlyCost: 40_000 })
    const { body } = await recommend(anonymous(), { municipality: number, budget: 40_000 })
    const pick = body.picks.find(({ candidate }: Json) => candidate === `more:${offer.slug}`)
    expect(pick).toMatchObject({
      cost: 40_000,
      cells: [{ theme: 'youth-risk', families: 10 }],
      offer: { id: offer.slug, title: offer.title, status: 'active' },
    })
  })

  test('leaves out what has no cost, no seats or several owners', async () => {
    const { id, number } = await aMunicipality()
    const partner = await aMunicipality()
    const cell = await inYouthCell()
    const sharedWith = [{ municipality: partner.id, share: 0.5 }]
    await anOffer(id, { ...cell, seats: 10 })
    await anOffer(id, { ...cell, seats: null, yearlyCost: 1 })
    await anOffer(id, { ...cell, seats: 10, yearlyCost: 1, sharedWith })
    const { body } = await recommend(anonymous(), { municipality: number })
    expect(body.picks.filter(({ candidate }: Json) => candidate.startsWith('more:'))).toEqual([])
  })

  test('finds something for the demonstration municipalities', async () => {
    const { body } = await recommend(anonymous(), { municipality: '9902', budget: 500_000 })
    expect(body.picks.length).toBeGreaterThan(0)
    expect(body.after.effective).toBeGreaterThan(body.before.effective)
  })
})

describe('a question that cannot be answered', () => {
  const { portfolio, candidates } = example
  const [offer] = portfolio.offers
  const dense = {
    serves: portfolio.ageGroups.map(({ key }) => ({ level: 'universal', ageGroup: key })),
    themes: Array.from({ length: 400 }, (_, place) => ({ theme: `t${place}`, relevance: 1 })),
  }

  test.each([
    ['nothing', {}, 400, 'portfolio-or-municipality', 'municipality'],
    [
      'both',
      { ...example, municipality: '9901' },
      400,
      'portfolio-or-municipality',
      'municipality',
    ],
    ['a number', { municipality: 9901 }, 400, 'not-text', 'municipality'],
    ['no portfolio', { portfolio: null, candidates }, 400, 'not-an-object', 'portfolio'],
    [
      'a broken portfolio',
      { portfolio: { ...portfolio, offers: [{ ...offer, seats: -1 }] }, candidates },
      400,
      'out-of-range',
      'portfolio.offers[0].seats',
    ],
    ['a budget below 0', { ...example, budget: -1 }, 400, 'out-of-range', 'budget'],
    ['half a pick', { ...example, maxPicks: 0.5 }, 400, 'not-whole', 'maxPicks'],
    ['another goal', { ...example, goal: 'reach' }, 400, 'not-one-of', 'goal'],
    ['another key', { ...example, maxCost: 1 }, 400, 'unknown-key', 'maxCost'],
    [
      'a candidate without cost',
      { portfolio, candidates: [{ ...candidates[0], cost: null }] },
      400,
      'not-a-number',
      'candidates[0].cost',
    ],
    [
      'a candidate twice',
      { portfolio, candidates: [candidates[0], candidates[0]] },
      400,
      'duplicate-candidate',
      'candidates[1].id',
    ],
    [
      'too many candidates',
      { portfolio, candidates: Array.from({ length: 501 }, (_, place) => ({ id: `c${place}` })) },
      413,
      'too-many-candidates',
      'candidates',
    ],
    [
      'too much to search',
      {
        portfolio,
        candidates: Array.from({ length: 16 }, (_, place) => aYouthCandidate(`c${place}`, dense)),
      },
      413,
      'too-many-links',
      'candidates',
    ],
  ])('%s', async (_name, input, status, code, field) => {
    const answer = await recommend(anonymous(), input)
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0]).toMatchObject({ code, field, message: expect.any(String) })
  })

  test('is told with every problem', async () => {
    const [first, second] = candidates
    const broken = [
      { ...first, cost: -1 },
      { ...second, id: 7 },
    ]
    const { body } = await recommend(anonymous(), { ...example, candidates: broken, budget: 'x' })
    expect(body.errors.map(({ field }: Json) => field).sort()).toEqual([
      'budget',
      'candidates[0].cost',
      'candidates[1].id',
    ])
  })

  test('is told over GraphQL with code and path', async () => {
    const { errors } = await overGraphql(anonymous(), { ...example, budget: -1 })
    expect(errors[0].extensions).toMatchObject({ code: 'out-of-range', field: 'budget' })
  })
})
