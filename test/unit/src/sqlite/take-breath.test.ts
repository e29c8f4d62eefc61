import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { takeBreath } from '../../../../src/sqlite/take-breath.ts'

const workDone = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** As a statement does, and what follows from it. */
function workOneMillisecond() {
  const begun = workDone()
  while (workDone() - begun < 1);
}

test('ten who work at the same time hold the event loop no longer than one', async () => {
  let inThisTurn = 0
  let most = 0
  let isDone = false
  const looking = (async () => {
    while (!isDone) {
      await nextTurn()
      most = Math.max(most, inThisTurn)
      inThisTurn = 0
    }
  })()
  const work = async () => {
    for (let done = 0; done < 10; done += 1) {
      await takeBreath()
      workOneMillisecond()
      inThisTurn += 1
    }
  }
  const working: Promise<void>[] = []
  for (let count = 0; count < 10; count += 1) {
    working.push(work())
    await nextTurn()
  }
  await Promise.all(working)
  isDone = true
  await looking
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(6)
})
