import { describe, expect, test } from '@jest/globals'
import { isOrganisationNumber } from '../../../../collections/fields/organisation-number.ts'

describe('isOrganisationNumber(value)', () => {
  test.each(['974760673', '986128433'])('is true for %s, whose check digit is right', (value) => {
    expect(isOrganisationNumber(value)).toBe(true)
  })

  test.each([
    ['974760674', 'a wrong check digit'],
    ['97476067', 'eight digits'],
    ['97476067a', 'a letter'],
    ['000000060', 'a remainder that gives ten'],
  ])('is false for %s: %s', (value) => {
    expect(isOrganisationNumber(value)).toBe(false)
  })
})
