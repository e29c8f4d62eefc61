import { AsyncLocalStorage } from 'node:async_hooks'

/** What is written down while an answer is made. */
export type Recording = {
  readonly tags: Set<string>
  /** The municipalities whose own documents were found. */
  readonly owners: Set<string>
  /** Whether anything of every municipality's own counts, for those found. */
  standsForOwners: boolean
  /** Of what was found that is there for a moment only: whether it concerns a municipality. */
  readonly passing: ((municipality: string) => boolean)[]
  /** Whether the answer may be kept at all. */
  isKeepable: boolean
  /** The reads under way, each with the moment it began, as rememberChanges counts. */
  readonly pending: Map<symbol, number>
  readonly now: () => number
  reads: number
  /** In milliseconds, of all reads together; some run at the same time. */
  databaseTime: number
}

const recordings = new AsyncLocalStorage<Recording>()

export const newRecording = (now: () => number): Recording => ({
  tags: new Set(),
  owners: new Set(),
  standsForOwners: false,
  passing: [],
  isKeepable: true,
  pending: new Map(),
  now,
  reads: 0,
  databaseTime: 0,
})

/** Whether an answer made of this holds for whoever asks, until something that it is made of changes. */
export const holdsForAll = ({ isKeepable, owners, passing }: Recording): boolean =>
  isKeepable && !passing.some((concerns) => [...owners].some(concerns))

let underWay = 0

/**
 * Does the work and writes down what the database is asked meanwhile, however deep in Payload. When
 * nothing is recorded any more Node is told so: until Node 24 it takes note of every promise and tick
 * of the process while a storage is in use, which answers from memory would pay for.
 */
export async function recordIn<Result>(
  recording: Recording,
  work: () => Promise<Result>,
): Promise<Result> {
  underWay += 1
  try {
    return await recordings.run(recording, work)
  } finally {
    underWay -= 1
    if (underWay === 0) recordings.disable()
  }
}

/** What is being recorded where this is called; undefined when nothing is. */
export const currentRecording = (): Recording | undefined => recordings.getStore()
