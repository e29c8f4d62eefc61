import type { Change } from '../../../plugins/changes/index.ts'
import { type Tags, tagsOfChange } from './tags.ts'

/**
 * Remembers in which order changes were told, for as long as an answer is being made that they could
 * spoil: the answer may have been read before a change and finished after it.
 */
export function rememberChanges() {
  let forgotten = 0
  let told: (readonly string[])[] = []
  const works = new Map<symbol, number>()

  /** A moment: how many times changes have been told until now. */
  const now = (): number => forgotten + told.length

  function forget(): void {
    const oldest = Math.min(...works.values(), now())
    told = told.slice(oldest - forgotten)
    forgotten = oldest
  }

  return {
    now,

    add: (changes: readonly Change[]): void => {
      told.push(changes.flatMap(tagsOfChange))
      forget()
    },

    /** Whether anything with these tags has changed since a moment that is still watched. */
    hasTouched: (tags: Tags, since: number): boolean =>
      told.slice(since - forgotten).some((touched) => touched.some((tag) => tags.has(tag))),

    /** Begins to watch: from now on changes are remembered, until the end is told. */
    watch: (): Readonly<{ from: number; end: () => void }> => {
      const work = Symbol('work')
      const from = now()
      works.set(work, from)
      return {
        from,
        end: () => {
          works.delete(work)
          forget()
        },
      }
    },
  }
}

export type Changes = ReturnType<typeof rememberChanges>
