import { describe, expect, test } from '@jest/globals'
import { fictional, needTemplate } from '../../../../src/seed/data-sets/index.ts'
import { profileCells, templateCells } from '../../../../src/seed/need-cells.ts'

const asIs = (key: string) => key
const references = { level: asIs, ageGroup: asIs, theme: asIs }
const stored = templateCells(references)
const cellsOf = (overrides: Parameters<typeof profileCells>[0]['overrides'], from = stored) =>
  profileCells({ stored: from, overrides, references })

const overridesOf = (index: number) => fictional[index]?.needs.overrides ?? []
const behaviourAmong = (cells: ReturnType<typeof profileCells>) =>
  cells.find(
    ({ level, ageGroup, theme }) =>
      level === 'indicated' && ageGroup === '6-12' && theme === 'behaviour',
  )

test('templateCells(references) is the data file, all of it relevant', () => {
  expect(stored.map(({ relevant: _relevant, priority: _priority, ...cell }) => cell)).toEqual(
    needTemplate,
  )
  expect(stored.every(({ relevant, priority }) => relevant && priority === 1)).toBe(true)
})

describe('profileCells({ stored, overrides })', () => {
  test('is the stored template when nothing is overridden, without the ids of its rows', () => {
    expect(
      cellsOf(
        [],
        stored.map((cell, row) => ({ ...cell, id: `row ${row}` })),
      ),
    ).toEqual(stored)
  })

  test('takes a number and its grounds from the override, and the basis from the template', () => {
    expect(behaviourAmong(stored)).toMatchObject({ prevalence: 0.035, year: 2013 })
    expect(behaviourAmong(cellsOf(overridesOf(0)))).toMatchObject({
      prevalence: 0.04,
      source: 'Oppdiktet tall',
      year: 2025,
      assumption: true,
      basis: 'stock',
    })
  })

  test('never credits a number of its own to the template', () => {
    const own = { level: 'indicated', ageGroup: '6-12', theme: 'behaviour', prevalence: 0.05 }
    const unset = { relevant: undefined, priority: undefined, note: undefined }
    const grounds = { source: undefined, year: undefined, assumption: true }
    expect(behaviourAmong(cellsOf([{ ...own, ...unset, ...grounds }]))).toMatchObject({
      prevalence: 0.05,
      assumption: true,
    })
    expect(behaviourAmong(cellsOf([{ ...own, ...unset, ...grounds }]))?.source).toBeFalsy()
  })

  test('keeps a cell that does not apply, marked as not relevant and with its reason', () => {
    const cells = cellsOf(overridesOf(1))
    expect(cells).toHaveLength(needTemplate.length)
    const without = cells.filter(({ relevant }) => !relevant)
    expect(without.map(({ note }) => note)).toEqual([
      'Oppdiktet valg: samliv dekkes av familievernet',
      'Oppdiktet valg: følges av sykehuset i regionen',
    ])
  })

  test('keeps an override of a cell that editors have taken out of the stored template', () => {
    const cells = cellsOf(overridesOf(0), [])
    expect(cells).toHaveLength(overridesOf(0).length)
    expect(behaviourAmong(cells)?.prevalence).toBe(0.04)
  })

  test('refuses an override of a cell that no template has', () => {
    const odd = overridesOf(0).map((override) => ({ ...override, theme: 'wishes' }))
    expect(() => cellsOf(odd)).toThrow(/no cell for .*"wishes"/)
  })
})
