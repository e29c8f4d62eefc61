import { expect, test } from '@jest/globals'
import { summariseNeeds } from '../../../../../src/admin/needs/summarise-needs.ts'
import { aNeedCell } from './a-need-cell.ts'

const template = [
  aNeedCell(),
  aNeedCell({ theme: 'violence', assumption: true }),
  aNeedCell({ theme: 'rest' }),
]

test('summariseNeeds(cells, template) counts what the relevant rows rest on, and finds those missing', () => {
  const cells = [
    aNeedCell({ prevalence: 0.05, source: null }),
    aNeedCell({ theme: 'violence', assumption: true }),
    aNeedCell({ theme: 'own', relevant: false }),
  ]
  expect(summariseNeeds(cells, template)).toEqual({
    needs: 3,
    irrelevant: 1,
    own: 1,
    assumptions: 1,
    groundless: 1,
    missing: [template[2]],
  })
})

test('summariseNeeds(cells, null) is about the template itself: nothing is own, nothing is missing', () => {
  expect(summariseNeeds(template, null)).toMatchObject({
    needs: 3,
    own: 0,
    assumptions: 1,
    missing: [],
  })
})
