import { setTimeout as wait } from 'node:timers/promises'

type Options<Outcome> = {
  attempt: () => Promise<Outcome>
  /** Whether the attempt lost against another write, so that nothing of it was stored. */
  lost: (outcome: Outcome) => boolean | Promise<boolean>
  /** How often to try in all. @default 12 */
  times?: number
  /** No attempt begins later than so many milliseconds after the first. @default 10000 */
  patience?: number
}

/**
 * Tries a write again that lost against another. The database has undone all of it, so repeating is
 * safe; a little chance in between keeps two that met from meeting again.
 */
export async function repeatOnConflict<Outcome>({
  attempt,
  lost,
  times = 12,
  patience = 10_000,
}: Options<Outcome>): Promise<Outcome> {
  const deadline = Date.now() + patience
  for (let done = 1; done < times; done += 1) {
    const outcome = await attempt()
    if (!(await lost(outcome)) || Date.now() >= deadline) return outcome
    await wait(Math.random() * 20 * 2 ** Math.min(done, 5))
  }
  return attempt()
}
