/**
 * Turns for work on things with a key. Work on one key never overlaps in this process; what is added
 * while work on its key has not begun is done with it, because it will see all that is committed by then.
 */
export function takeTurns<Key, Item>(
  work: (key: Key, items: ReadonlySet<Item>) => Promise<void>,
): (key: Key, item: Item) => Promise<void> {
  const waiting = new Map<Key, Readonly<{ items: Set<Item>; done: Promise<void> }>>()
  const running = new Map<Key, Promise<void>>()

  function add(key: Key, item: Item): Promise<void> {
    const shared = waiting.get(key)
    if (shared) {
      shared.items.add(item)
      return shared.done
    }
    const items = new Set([item])
    const done = settled(running.get(key)).then(() => {
      waiting.delete(key)
      return work(key, items)
    })
    waiting.set(key, { items, done })
    running.set(key, done)
    const forget = () => {
      if (running.get(key) === done) running.delete(key)
    }
    done.then(forget, forget)
    return done
  }

  return add
}

const settled = (work: Promise<void> | undefined): Promise<unknown> => Promise.allSettled([work])
