import { expect, test } from '@jest/globals'
import { evidenceTextsIn } from '../../../../../src/admin/evidence/evidence-texts.ts'
import { nameRating } from '../../../../../src/admin/evidence/name-rating.ts'

const schemes = {
  'ungsinn-2015': { short: 'Ungsinn', best: '5', values: ['4', '5'] },
  blueprints: { short: 'Blueprints', best: null, values: ['model_plus'] },
}

test.each([
  [{ scheme: 'ungsinn-2015', value: '4', retrieved: '2024-03-12' }, 'Ungsinn: 4 av 5, 12.3.2024'],
  [
    { scheme: 'ungsinn-2015', value: '4', retrieved: '2024-03-11T23:30:00Z' },
    'Ungsinn: 4 av 5, 12.3.2024',
  ],
  [{ scheme: 'blueprints', value: 'model_plus', year: 2016 }, 'Blueprints: model plus, 2016'],
  [{ scheme: 'ungsinn-2015' }, 'Ungsinn, uten dato'],
  [{ value: '4' }, 'Ny vurdering'],
  [{}, 'Ny vurdering'],
])('a rating is told in one line: %j', (rating, line) => {
  expect(nameRating(rating, schemes, evidenceTextsIn('nb'))).toBe(line)
})
