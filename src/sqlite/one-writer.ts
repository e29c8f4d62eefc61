/**
 * A lock that one holds at a time, in the order of asking. SQLite has one of its own, which tells
 * whoever comes second to come again; that is for other processes.
 */
export function oneWriter() {
  const waiting = new Set<() => void>()
  let isHeld = false

  function release(): void {
    const [next] = waiting
    if (!next) {
      isHeld = false
      return
    }
    waiting.delete(next)
    next()
  }

  return {
    release,
    /** @throws what SQLite says when the lock is not given, after so many milliseconds */
    take: (patience: number): Promise<void> =>
      new Promise((resolve, reject) => {
        if (!isHeld) {
          isHeld = true
          return resolve()
        }
        const timer = setTimeout(() => {
          waiting.delete(take)
          reject(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }))
        }, patience)
        const take = () => {
          clearTimeout(timer)
          resolve()
        }
        waiting.add(take)
      }),
  }
}
