import type { Typing } from './typing.ts'

/** What is kept in the browser of what somebody has typed and not saved. */
export type KeptWork = Readonly<{
  /** What stands in the form. */
  typing: Typing | null
  /** Finished, and waiting for the connection. */
  waiting: readonly Typing[]
  /** The mailbox that was typed last. */
  roleMailbox: string
}>

export const nothingKept: KeptWork = { typing: null, waiting: [], roleMailbox: '' }

/** For each user and municipality apart: several people may share a browser. */
export const placeOfWork = (user: string, municipality: string): string =>
  `tiltaksvifte-register-${user}-${municipality}`

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What is kept; nothing when there is none, or it is not what this version keeps. */
export function readKept(store: Store, place: string): KeptWork {
  try {
    const kept: unknown = JSON.parse(store.getItem(place) ?? 'null')
    if (!isRecord(kept)) return nothingKept
    const waiting: readonly unknown[] = Array.isArray(kept.waiting) ? kept.waiting : []
    return {
      typing: isTyping(kept.typing) ? kept.typing : null,
      waiting: waiting.filter(isTyping),
      roleMailbox: typeof kept.roleMailbox === 'string' ? kept.roleMailbox : '',
    }
  } catch {
    // A browser that keeps nothing, or something else's text: one begins anew.
    return nothingKept
  }
}

export function writeKept(store: Store, place: string, work: KeptWork): void {
  try {
    store.setItem(place, JSON.stringify(work))
  } catch {
    // Full, or forbidden: the form works without it.
  }
}

const texts = ['key', 'title', 'seats', 'status', 'arena', 'roleMailbox'] as const
const lists = ['levels', 'ageGroups', 'themes'] as const

function isTyping(value: unknown): value is Typing {
  if (!isRecord(value)) return false
  return (
    texts.every((name) => typeof value[name] === 'string') &&
    lists.every((name) => Array.isArray(value[name])) &&
    (value.offer === null || isRecord(value.offer))
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
