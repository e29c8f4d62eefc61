import { describe, expect, test } from '@jest/globals'
import { codeNeeds } from '../../../../../plugins/coverage/core/figures/code-needs.ts'
import { computeFigures } from '../../../../../plugins/coverage/core/figures/compute-figures.ts'
import type { Offer } from '../../../../../plugins/coverage/core/index.ts'
import { listStandings } from '../../../../../plugins/coverage/core/list-standings.ts'
import { aNeed, anOffer } from './a-portfolio.ts'

function standingsOf(changes: Partial<Offer>) {
  const offers = [anOffer(changes)]
  const coded = codeNeeds([aNeed()])
  const settings = { view: 'now', unknownEvidence: 0.5 } as const
  const { all, paused } = listStandings(offers, computeFigures(offers, coded, settings), {
    coded,
    settings,
  })
  return { all: all.map(({ offer, ...standing }) => standing), paused: [...paused] }
}

describe('listStandings(offers, figures, found)', () => {
  test('says that an active offer with seats counts', () => {
    expect(standingsOf({})).toEqual({ all: [{ isCounted: true, isOutside: false }], paused: [] })
  })

  test('says that a paused offer does not count, and which needs it would meet without seats', () => {
    expect(standingsOf({ status: 'paused', seats: 0 })).toEqual({
      all: [{ isCounted: false, isOutside: false }],
      paused: [0],
    })
  })

  test('does not call a need paused for a paused offer that sends nothing there', () => {
    expect(standingsOf({ status: 'paused', themes: [] })).toEqual({
      all: [{ isCounted: false, isOutside: true }],
      paused: [],
    })
  })

  test('says nothing of a system measure', () => {
    expect(standingsOf({ system: true }).all).toEqual([])
  })
})
