import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long others may have to wait for their turn, in milliseconds. */
const longest = 5

let turnBegan: number | null = null

/**
 * Lets others have a turn when this one has lasted long. libsql's calls are synchronous, and what
 * waits for them goes on at once: without a pause, a request with seventy statements would be one
 * piece of work, and nobody else would be heard before it is done.
 */
export async function takeBreath(): Promise<void> {
  if (turnBegan === null) {
    turnBegan = performance.now()
    setImmediate(() => {
      turnBegan = null
    })
    return
  }
  if (performance.now() - turnBegan >= longest) await nextTurn()
}
