import { randomBytes, randomUUID } from 'node:crypto'

/** How many ids begin alike, and how long what they end with is. */
const together = 1024
const tail = 12

let head = ''
let tails = ''
let used = 0

/**
 * A new id for a request, in the form of a UUID. It needs to be another one than all the others, and
 * not to be hard to guess; so a thousand share the first part of a random one, and each ends with 48
 * random bits of its own. That takes a tenth of the time of a `randomUUID` each, which was longer
 * than finding an answer that is at hand.
 */
export function newRequestId(): string {
  if (used === tails.length) {
    head = randomUUID().slice(0, -tail)
    tails = randomBytes((together * tail) / 2).toString('hex')
    used = 0
  }
  used += tail
  return head + tails.slice(used - tail, used)
}
