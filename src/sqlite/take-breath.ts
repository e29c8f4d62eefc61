import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * So much work others may have to wait for, in milliseconds of the processor's time: of the clock's, a
 * busy machine would have us pause at every statement. More for whoever keeps other writers waiting.
 */
const longest = { reading: 5, writing: 10 } as const

let turnBegan: number | null = null

/**
 * Lets others have a turn when this one has lasted long. libsql's calls are synchronous, and what
 * waits for them goes on at once: without a pause, a request with seventy statements would be one
 * piece of work, and nobody else would be heard before it is done.
 */
export async function takeBreath(doing: keyof typeof longest): Promise<void> {
  if (turnBegan === null) {
    turnBegan = workDone()
    setImmediate(() => {
      turnBegan = null
    })
    return
  }
  if (workDone() - turnBegan >= longest[doing]) await nextTurn()
}

function workDone(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
