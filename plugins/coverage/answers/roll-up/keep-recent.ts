/** What was kept or asked for most recently, at most so many; the rest is forgotten. */
export function keepRecent<Value>(most: number) {
  // A map remembers the order its keys came in: the first is the one nobody has asked for longest.
  const kept = new Map<string, Value>()

  function keep(key: string, value: Value): void {
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }

  function recall(key: string): Value | undefined {
    const value = kept.get(key)
    if (value !== undefined) keep(key, value)
    return value
  }

  return { keep, recall }
}
