import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * So much work others may have to wait for, in milliseconds of the processor's time: of the clock's, a
 * busy machine would have us pause at every statement. More for whoever keeps other writers waiting.
 */
const longest = { reading: 5, writing: 10 } as const

let turn: Readonly<{ begun: number; work: number }> | null = null

/**
 * Lets others have a turn when this one has lasted long. libsql's calls are synchronous, and what
 * waits for them goes on at once: without a pause, a request with seventy statements would be one
 * piece of work, and nobody else would be heard before it is done.
 */
export async function takeBreath(doing: keyof typeof longest): Promise<void> {
  if (turn === null) {
    turn = { begun: performance.now(), work: workDone() }
    setImmediate(() => {
      turn = null
    })
    return
  }
  // There is hardly more work than time, and to look at the clock takes a quarter of asking for the work.
  if (performance.now() - turn.begun < longest[doing]) return
  if (workDone() - turn.work >= longest[doing]) await nextTurn()
}

function workDone(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
