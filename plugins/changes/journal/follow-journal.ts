import type { Payload } from 'payload'
import { anything, type Change } from '../change.ts'
import { readChanges } from '../read-changes.ts'
import type { Journal, Row } from './journal.ts'
import { keepShort } from './keep-short.ts'
import { advance, begin, mostNumbers, type Position } from './position.ts'

type Options = Readonly<{
  journal: Journal
  /** Who writes the rows that are no news here. */
  origin: string
  tell: (changes: readonly Change[]) => void
  /** In milliseconds, from the beginning of one look to that of the next. */
  interval: number
}>

export type Follower = Readonly<{
  age: () => number
  start: () => Promise<void>
  stop: () => Promise<void>
}>

/** Reads what other processes have written into the journal, again and again. */
export function followJournal(
  { logger }: Payload,
  { journal, origin, tell, interval }: Options,
): Follower {
  let position: Position | null = null
  let certainAt = Number.NEGATIVE_INFINITY
  let isFailing = false
  let running: Readonly<{ stop: () => Promise<void> }> | null = null

  async function look(): Promise<void> {
    const asked = performance.now()
    position = position
      ? await goOn(position)
      : begin(await journal.newestNumbers(mostNumbers), asked)
    certainAt = asked
  }

  async function goOn(from: Position): Promise<Position> {
    const rows = await journal.rowsSince(from.last, [...from.missing.keys()], mostNumbers)
    const step = rows.length < mostNumbers ? advance(from, rows, performance.now()) : null
    if (step) {
      tell(step.news.filter((row) => row.origin !== origin).flatMap(changesIn))
      return step.position
    }
    // First from where on everything is known, then that all from before may be old.
    const anew = begin(await journal.newestNumbers(mostNumbers), performance.now())
    tell([anything])
    return anew
  }

  async function tryToLook(): Promise<void> {
    try {
      await look()
      if (isFailing) logger.warn('changes: the journal can be read again')
      isFailing = false
    } catch (err) {
      if (!isFailing) logger.error({ err }, 'changes: the journal cannot be read')
      isFailing = true
    }
  }

  return {
    age: () => performance.now() - certainAt,
    start: async () => {
      if (running) return
      await look()
      const looks = repeat(tryToLook, interval)
      const stopDeleting = keepShort(journal, {
        lastNumber: () => position?.last ?? 0,
        onFailure: (err) => logger.warn({ err }, 'changes: the journal grows'),
      })
      running = {
        stop: () => {
          stopDeleting()
          return looks.stop()
        },
      }
    },
    stop: async () => {
      await running?.stop()
      running = null
    },
  }
}

/** Begins the work anew every so many milliseconds, and never before it has ended. */
function repeat(work: () => Promise<void>, interval: number) {
  let isStopped = false
  let current: Promise<void> = Promise.resolve()
  let timer = setTimeout(run, interval)
  timer.unref()

  function run(): void {
    const begun = performance.now()
    current = work().then(() => {
      if (isStopped) return
      timer = setTimeout(run, Math.max(0, interval - (performance.now() - begun)))
      timer.unref()
    })
  }

  return {
    /** Resolves when no work is running any more. */
    stop: async (): Promise<void> => {
      isStopped = true
      clearTimeout(timer)
      await current
    },
  }
}

/** What cannot be read may have been anything. */
const changesIn = ({ changes }: Row): readonly Change[] => readChanges(changes) ?? [anything]
