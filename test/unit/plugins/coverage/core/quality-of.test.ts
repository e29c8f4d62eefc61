import { expect, test } from '@jest/globals'
import { qualityOf } from '../../../../../plugins/coverage/core/quality-of.ts'
import { anOffer } from './a-portfolio.ts'

test('qualityOf(offer) is evidence times fidelity', () => {
  expect(qualityOf(anOffer({ evidence: 0.5, fidelity: 0.5 }), 0.9)).toBe(0.25)
})

test('qualityOf(offer) has full fidelity when none is given', () => {
  expect(qualityOf(anOffer({ evidence: 0.75 }), 0.9)).toBe(0.75)
})

test('qualityOf(offer) caps fidelity at 1', () => {
  expect(qualityOf(anOffer({ evidence: 0.5, fidelity: 3 }), 0.9)).toBe(0.5)
})

test('qualityOf(offer, unknownEvidence) assumes evidence for an offer without a rating', () => {
  expect(qualityOf(anOffer({ evidence: null, fidelity: 0.5 }), 0.6)).toBe(0.3)
})
