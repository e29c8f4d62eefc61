import { LRUCache } from 'lru-cache'
import type { Change } from '../../../plugins/changes/index.ts'
import { type KeptAnswer, plainOf } from './kept-answer.ts'
import { tagsOfChange } from './tags.ts'

/** In how many ways of asking an answer is known, and how much longer than its key each may be. */
const aliasesOfEach = 4
const longestAlias = 2

/** What an answer takes besides texts and bodies: a generous guess of what V8 needs. */
const overhead = 2_000
const perTag = 150

/** The answers at hand, at most so many bytes of them; those not asked for longest go first. */
export function keepAnswers({ bytes }: { bytes: number }) {
  const byTag = new Map<string, Set<string>>()
  const byAlias = new Map<string, KeptAnswer>()
  const answers = new LRUCache<string, KeptAnswer>({
    // Nothing fits into one byte.
    maxSize: Math.max(bytes, 1),
    sizeCalculation: sizeOf,
    dispose: (answer) => {
      for (const tag of answer.tags) leave(byTag, tag, answer.key)
      for (const alias of answer.aliases) byAlias.delete(alias)
    },
  })

  return {
    get: (key: string): KeptAnswer | undefined => answers.get(key),

    /** The answer to a request that looks like this. */
    getByAlias: (alias: string): KeptAnswer | undefined => {
      const answer = byAlias.get(alias)
      // Asked for by its key too, so that it counts as used.
      return answer && answers.get(answer.key)
    },

    put: (answer: KeptAnswer): void => {
      answers.set(answer.key, answer)
      // One answer larger than all room is not kept.
      if (answers.peek(answer.key) !== answer) return
      for (const tag of answer.tags) join(byTag, tag, answer.key)
    },

    /** Remembers how a request looked that got this answer. */
    name: (answer: KeptAnswer, alias: string): void => {
      const isKept = answers.peek(answer.key) === answer
      const isRoom = answer.aliases.length < aliasesOfEach
      if (!isKept || !isRoom || byAlias.has(alias)) return
      if (alias.length > longestAlias * answer.key.length) return
      answer.aliases.push(alias)
      byAlias.set(alias, answer)
    },

    /** Throws out every answer that the changes can have made wrong. @returns how many */
    evict: (changes: readonly Change[]): number => {
      const touched = changes.flatMap(tagsOfChange)
      const keys = new Set(touched.flatMap((tag) => [...(byTag.get(tag) ?? [])]))
      for (const key of keys) answers.delete(key)
      return keys.size
    },

    /** Bytes held, as they are counted. */
    bytes: (): number => answers.calculatedSize,
    count: (): number => answers.size,
  }
}

/** Counted once, with room for what comes later: other ways of asking, and both compressed bodies. */
function sizeOf(answer: KeptAnswer): number {
  const texts = 2 * answer.key.length * (1 + aliasesOfEach * longestAlias)
  return overhead + texts + 2 * plainOf(answer).body.byteLength + answer.tags.size * perTag
}

type Index = Map<string, Set<string>>

function join(index: Index, tag: string, key: string): void {
  const keys = index.get(tag)
  if (keys) keys.add(key)
  else index.set(tag, new Set([key]))
}

function leave(index: Index, tag: string, key: string): void {
  const keys = index.get(tag)
  keys?.delete(key)
  if (keys?.size === 0) index.delete(tag)
}
