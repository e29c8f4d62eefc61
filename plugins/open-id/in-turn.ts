const last = new Map<string, Promise<unknown>>()

/**
 * Lets those of this process who come for the same thing at once do it one after the other, so that
 * they need not wait for each other in the database. What must hold, its indexes hold.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(key) ?? Promise.resolve()).then(work)
  const over = mine.catch(() => {})
  last.set(key, over)
  try {
    return await mine
  } finally {
    if (last.get(key) === over) last.delete(key)
  }
}
