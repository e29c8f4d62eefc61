/** Work that never overlaps itself in this process; whoever asks while it runs waits for a run of their own. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  return () => {
    waiting ??= running
      .catch(() => {})
      .then(() => {
        waiting = null
        running = work()
        return running
      })
    return waiting
  }
}
