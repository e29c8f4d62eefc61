import { describe, expect, test } from '@jest/globals'
import { fictional, needTemplate } from '../../../../src/seed/data-sets/index.ts'
import { profileCells } from '../../../../src/seed/need-cells.ts'

const place = { level: 'selective', ageGroup: '1-5', theme: 'behaviour' } as const
const cellOf = (cells: ReturnType<typeof profileCells>) =>
  cells.find(
    ({ level, ageGroup, theme }) =>
      level === place.level && ageGroup === place.ageGroup && theme === place.theme,
  )

describe('profileCells(overrides)', () => {
  test('is the template, all of it relevant, when nothing is overridden', () => {
    const cells = profileCells([])
    expect(cells.map(({ relevant: _relevant, priority: _priority, ...cell }) => cell)).toEqual(
      needTemplate,
    )
    expect(cells.every(({ relevant, priority }) => relevant && priority === 1)).toBe(true)
  })

  test('takes a number and its source from the override, and the basis from the template', () => {
    const [first] = fictional
    expect(cellOf(profileCells(first?.needs.overrides ?? []))).toMatchObject({
      prevalence: 0.12,
      source: 'Oppdiktet tall',
      year: 2025,
      basis: 'stock',
    })
  })

  test('keeps a cell that does not apply, marked as not relevant', () => {
    const [, second] = fictional
    const cells = profileCells(second?.needs.overrides ?? [])
    expect(cells).toHaveLength(needTemplate.length)
    expect(cells.filter(({ relevant }) => !relevant)).toHaveLength(2)
  })

  test('refuses an override of a cell the template does not have', () => {
    const { overrides } = fictional[0]?.needs ?? { overrides: [] }
    const odd = overrides.slice(0, 1).map((override) => ({ ...override, theme: 'wishes' }))
    expect(() => profileCells(odd)).toThrow(/no cell for .*"wishes"/)
  })
})
