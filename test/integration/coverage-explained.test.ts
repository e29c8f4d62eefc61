import { describe, expect, test } from '@jest/globals'
import { anonymous, type Json } from '../support/api.ts'
import { coverageOf } from '../support/content.ts'

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe('the figures of a municipality', () => {
  test('can be followed from the index down to the source of one prevalence', async () => {
    const { index, cells, method } = await coverageOf(anonymous(), '9902')
    const shown = cells.filter(({ suppressed }: Json) => !suppressed)
    expect(shown).toEqual(cells)
    expect(sum(cells.map(({ weight, effective }: Json) => weight * effective))).toBeCloseTo(
      index.effective,
      12,
    )
    for (const { target, effective, counted, need } of cells) {
      const filled = counted.map((each: Json) => each.quality * each.filled)
      expect(sum(filled) / target).toBeCloseTo(effective, 12)
      const { population, prevalence, years, source, year, assumption } = need
      expect((population.count * prevalence) / years).toBeCloseTo(target, 9)
      expect(population.source).toBeTruthy()
      expect(source).toBeTruthy()
      expect(assumption || typeof year === 'number').toBe(true)
    }
    const { template } = (await anonymous().get(`/api/coverage/method?version=${method}`)).body
    const own = cells.filter(({ need }: Json) => need.isOwn)
    const inherited = cells.filter(({ need }: Json) => !need.isOwn)
    expect(own.length).toBeGreaterThan(0)
    for (const { level, ageGroup, theme, need } of inherited) {
      const { prevalence, source, year, assumption } = template.find(
        (each: Json) => each.level === level && each.ageGroup === ageGroup && each.theme === theme,
      )
      expect(need).toMatchObject({ prevalence, source, year, assumption })
    }
    for (const { need } of own) expect(need.template.prevalence).not.toBe(need.prevalence)
  })

  test('say how much of them rests on assumptions', async () => {
    const { assumptions, cells } = await coverageOf(anonymous(), '9902')
    const assumed = cells.filter(({ need }: Json) => need.assumption)
    expect(assumptions.cells).toBe(assumed.length)
    expect(assumptions.cells).toBeGreaterThan(0)
    expect(assumptions.weight).toBeCloseTo(sum(assumed.map(({ weight }: Json) => weight)), 12)
  })

  test('say so in what-ifs, recommendations and roll-ups too', async () => {
    const { assumptions } = await coverageOf(anonymous(), '9902')
    const asked = { municipality: '9902' }
    const simulated = await anonymous().post('/api/coverage/simulate', asked)
    const recommended = await anonymous().post('/api/coverage/recommend', asked)
    const county = await anonymous().get('/api/coverage/counties/99')
    expect(simulated.body.assumptions).toEqual(assumptions)
    expect(recommended.body.assumptions).toEqual(assumptions)
    expect(county.body.assumptions.cells).toBeGreaterThan(0)
    expect(county.body.assumptions.weight).toBeGreaterThan(0)
    expect(county.body.assumptions.weight).toBeLessThan(1)
  })
})
