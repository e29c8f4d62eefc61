import { type Encoding, type KeptAnswer, plainOf } from './kept-answer.ts'
import type { ReadHeaders } from './read-headers.ts'

/** Smaller bodies fit into one packet as they are. */
const worthPacking = 1000

/** The encoding an asker gets of an answer. */
export const encodingOf = (answer: KeptAnswer, { acceptEncoding }: ReadHeaders): Encoding =>
  encodingFor(acceptEncoding, plainOf(answer).body.byteLength)

/** The encoding an asker gets of a body of so many bytes. */
export function encodingFor(accepted: string | undefined, bytes: number): Encoding {
  if (accepted === undefined || bytes < worthPacking) return 'identity'
  const known = choices.get(accepted)
  if (known) return known
  const choice = takes(accepted, 'br') ? 'br' : takes(accepted, 'gzip') ? 'gzip' : 'identity'
  if (choices.size < 1000) choices.set(accepted, choice)
  return choice
}

/** Browsers and clients say the same few things. */
const choices = new Map<string, Encoding>()

/** RFC 9110, 12.5.3: named, and not with a weight of nothing. */
function takes(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((each) => {
    const [name, ...parameters] = each.toLowerCase().split(';')
    return name?.trim() === encoding && !parameters.some((one) => /^\s*q=0(\.0*)?\s*$/.test(one))
  })
}
