/**
 * Turns for work on things with a key. Work on one key never overlaps; whoever asks while work is
 * waiting to begin shares it, because it will see everything that has happened until then.
 */
export function oneAtATime<Key>() {
  const running = new Map<Key, Promise<unknown>>()
  const waiting = new Map<Key, Promise<void>>()
  let everything: Promise<unknown> = Promise.resolve()

  /** Runs the work after what is running for this key. */
  function next(key: Key, work: () => Promise<void>): Promise<void> {
    const shared = waiting.get(key)
    if (shared) return shared
    const turn = settled([running.get(key), everything]).then(() => {
      waiting.delete(key)
      return work()
    })
    waiting.set(key, turn)
    remember(key, turn)
    return turn
  }

  /** Runs the work when nothing else runs, and holds everything else back meanwhile. */
  function alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = settled([everything, ...running.values()]).then(work)
    everything = turn
    return turn
  }

  function remember(key: Key, turn: Promise<void>): void {
    running.set(key, turn)
    const forget = () => {
      if (running.get(key) === turn) running.delete(key)
    }
    turn.then(forget, forget)
  }

  return { next, alone }
}

const settled = (promises: readonly (Promise<unknown> | undefined)[]) =>
  Promise.allSettled(promises)
