import { AsyncLocalStorage } from 'node:async_hooks'

/** What is written down while an answer is made. */
export type Recording = {
  readonly tags: Set<string>
  /** The municipalities whose own documents were found. */
  readonly owners: Set<string>
  /** Whether anything of every municipality's own counts, for those found. */
  standsForOwners: boolean
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
  isKeepable: true,
  pending: new Map(),
  now,
  reads: 0,
  databaseTime: 0,
})

/** Does the work and writes down what the database is asked meanwhile, however deep in Payload. */
export const recordIn = <Result>(
  recording: Recording,
  work: () => Promise<Result>,
): Promise<Result> => recordings.run(recording, work)

/** What is being recorded where this is called; undefined when nothing is. */
export const currentRecording = (): Recording | undefined => recordings.getStore()
