import { expect, test } from '@jest/globals'
import { judgeNeed } from '../../../../../src/admin/needs/judge-need.ts'
import { nameNeed, stateNeed } from '../../../../../src/admin/needs/name-need.ts'
import { needNumbersIn } from '../../../../../src/admin/needs/need-numbers.ts'
import { needTextsIn } from '../../../../../src/admin/needs/need-texts.ts'
import { aNeedCell } from './a-need-cell.ts'

const terms = {
  levels: [{ id: 'indicated', title: 'Indikativt' }],
  ageGroups: [{ id: '13-17', title: '13–17 år' }],
  themes: [{ id: 'behaviour', title: 'Atferdsproblemer' }],
}
const words = { texts: needTextsIn('nb'), numbers: needNumbersIn('nb') }

function state(fields: Parameters<typeof aNeedCell>[0], isProfile = true): string {
  const cell = aNeedCell(fields)
  const judgement = judgeNeed(cell, isProfile ? aNeedCell() : undefined)
  return stateNeed({ cell, judgement, isProfile }, words).replace(/\s/g, ' ')
}

test('nameNeed(cell, terms) names level, age group and theme, as far as they are chosen', () => {
  expect(nameNeed(aNeedCell(), terms)).toBe('Indikativt · 13–17 år · Atferdsproblemer')
  expect(nameNeed(aNeedCell({ theme: null }), terms)).toBe('Indikativt · 13–17 år')
  expect(nameNeed(aNeedCell({ level: null, ageGroup: null, theme: null }), terms)).toBeNull()
})

test.each([
  [{}, '3,5 %, malens tall'],
  [{ prevalence: 0.05, source: 'Ungdata' }, '5 %, eget tall med egen kilde'],
  [{ prevalence: 0.05, assumption: true }, '5 %, eget tall, antakelse'],
  [{ prevalence: 0.05, source: null }, '5 %, eget tall, mangler kilde eller år'],
  [{ prevalence: 0.05, relevant: false }, 'ikke aktuelt'],
])('stateNeed(%j) in a profile', (fields, said) => {
  expect(state(fields)).toBe(said)
})

test('stateNeed(row) in the template says what the number rests on', () => {
  expect(state({}, false)).toBe('3,5 %, med kilde')
  expect(state({ assumption: true }, false)).toBe('3,5 %, antakelse')
})
