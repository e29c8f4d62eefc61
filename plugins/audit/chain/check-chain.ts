import { isSameSeal, type Seals, type Standing } from './seals.ts'

/** A row with its place in the chain, as the database gives it. */
export type Link = Readonly<{
  /** What was signed. */
  content: Readonly<Record<string, unknown>> & Readonly<{ entry: string }>
  signature: string
  sequence: number
  previous: string
  hash: string
}>

/** The first thing that is wrong, and at which number. */
export type Fault = Readonly<{ sequence: number; reason: Reason }>

export type Reason =
  | 'missing'
  | 'altered'
  | 'moved'
  | 'copied'
  | 'reported'
  | 'head-forged'
  | 'head-missing'
  | 'start-forged'
  | 'ends-early'
  | 'not-the-noted-one'

/**
 * Checks rows in order, a part at a time. A row that a sealer wrote because something was wrong
 * (`isReport`) is a fault for ever: the chain after it holds, and does not say what came before.
 */
export function checkingChain(
  seals: Seals,
  start: Standing,
  isReport: (content: Link['content']) => boolean,
) {
  const known = new Set<string>()
  let last = start

  function check(link: Link): Reason | null {
    if (link.sequence !== last.sequence + 1) return 'missing'
    if (!isSameSeal(seals.sign(link.content), link.signature)) return 'altered'
    if (link.previous !== last.hash || !isSameSeal(seals.link(link), link.hash)) return 'moved'
    if (known.has(link.content.entry)) return 'copied'
    return isReport(link.content) ? 'reported' : null
  }

  return {
    /** The first fault among further rows, or null. */
    next: (links: readonly Link[]): Fault | null => {
      for (const link of links) {
        const reason = check(link)
        if (reason !== null) {
          return { sequence: reason === 'missing' ? last.sequence + 1 : link.sequence, reason }
        }
        known.add(link.content.entry)
        last = { sequence: link.sequence, hash: link.hash }
      }
      return null
    },
    /** Where the checked part ends. */
    standing: (): Standing => last,
  }
}
