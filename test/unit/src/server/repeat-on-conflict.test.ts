import { describe, expect, test } from '@jest/globals'
import { repeatOnConflict } from '../../../../src/server/repeat-on-conflict.ts'

/** An attempt that loses so many times. */
function losing(times: number) {
  let tries = 0
  return async () => {
    tries += 1
    return { lost: tries <= times, tries }
  }
}

describe('repeatOnConflict', () => {
  test('tries once when nothing is lost', async () => {
    const outcome = await repeatOnConflict({ attempt: losing(0), lost: ({ lost }) => lost })
    expect(outcome.tries).toBe(1)
  })

  test('tries again until it is carried through', async () => {
    const outcome = await repeatOnConflict({ attempt: losing(2), lost: ({ lost }) => lost })
    expect(outcome).toEqual({ lost: false, tries: 3 })
  })

  test('gives up with the last answer', async () => {
    const outcome = await repeatOnConflict({
      attempt: losing(99),
      lost: ({ lost }) => lost,
      times: 3,
    })
    expect(outcome).toEqual({ lost: true, tries: 3 })
  })

  test('begins no attempt after its patience is over', async () => {
    const outcome = await repeatOnConflict({
      attempt: losing(99),
      lost: ({ lost }) => lost,
      patience: 0,
    })
    expect(outcome).toEqual({ lost: true, tries: 1 })
  })
})
