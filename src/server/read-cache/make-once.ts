import { holdsForAll, newRecording, type Recording, recordIn } from './recording.ts'
import type { Changes } from './remember-changes.ts'
import { withKinds } from './tags.ts'
import { tagsOfRecording } from './tags-of-recording.ts'

type Options<Result, Made> = Readonly<{
  changes: Changes
  /**
   * Makes what is given out of a result, and keeps it where it may be kept. In one step with finding
   * that out, or a change could come between.
   */
  finish: (key: string, result: Result, recording: Finished) => Made
}>

/** What is known of how a result was made. */
export type Finished = Readonly<{
  tags: ReadonlySet<string>
  /** Whether it holds for whoever asks the same. */
  isForEverybody: boolean
  /** Whether it does, and nothing it was made of changed while it was made. */
  isKeepable: boolean
  reads: number
  databaseTime: number
}>

/** An answer that is being made. */
type Flight<Made> = Readonly<{ made: Promise<Made>; isCurrent: () => boolean }>

/**
 * Makes each answer once for all who ask for it at the same time, and never gives anybody what was
 * read before a change that was told before they asked.
 */
export function makingOnce<Result, Made>({ changes, finish }: Options<Result, Made>) {
  const flights = new Map<string, Flight<Made>>()

  function begin(key: string, work: () => Promise<Result>): Flight<Made> {
    const { from, end } = changes.watch()
    const recording = newRecording(changes.now)

    /**
     * Nothing that was read or is being read has changed since; what comes will be read as it is then.
     * Of what is not for everybody it is not known what it is made of: any change counts.
     */
    const isCurrent = (): boolean => {
      if (!holdsForAll(recording)) return from === changes.now()
      const reading = [...recording.pending.values()]
      if (reading.some((moment) => moment !== changes.now())) return false
      return !changes.hasTouched(tagsOf(recording), from)
    }

    const fly = async (): Promise<Made> => {
      try {
        const result = await recordIn(recording, work)
        const { reads, databaseTime } = recording
        const isForEverybody = holdsForAll(recording)
        const isKeepable = isForEverybody && isCurrent()
        const tags = tagsOf(recording)
        return finish(key, result, { tags, isForEverybody, isKeepable, reads, databaseTime })
      } finally {
        end()
        if (flights.get(key) === flight) flights.delete(key)
      }
    }
    const flight = { made: fly(), isCurrent }
    flights.set(key, flight)
    return flight
  }

  return (key: string, work: () => Promise<Result>): Promise<Made> => {
    const under = flights.get(key)
    return (under?.isCurrent() ? under : begin(key, work)).made
  }
}

const tagsOf = (recording: Recording): ReadonlySet<string> => withKinds(tagsOfRecording(recording))

/** Makes each answer for who asks for it, and watches nothing. */
export const makingEach =
  <Result, Made>({ finish }: Pick<Options<Result, Made>, 'finish'>) =>
  async (key: string, work: () => Promise<Result>): Promise<Made> =>
    finish(key, await work(), unwatched)

const unwatched: Finished = {
  tags: new Set(),
  isForEverybody: true,
  isKeepable: false,
  reads: 0,
  databaseTime: 0,
}
