import { hit } from './say-how.ts'

/**
 * The head of an answer at hand: names and values of its headers in turn, what says where it comes
 * from, and at the end a place for the id of a request. One list for all who ask, because making one
 * for each takes longer than all the rest that is done for them.
 */
export type Head = string[]

const ofOneAsker = ['x-request-id', '']

/** @param headers those that hold for everybody */
export const headOf = (headers: readonly string[]): Head => [
  ...headers,
  ...hit.headers,
  ...ofOneAsker,
]

/** The head for one request. It is the next one's too, so it is to be sent at once. */
export function headFor(head: Head, id: string): Head {
  head[head.length - 1] = id
  return head
}

/** What of it holds for everybody, wherever the answer comes from. */
export const lastingOf = (head: Head): readonly string[] =>
  head.slice(0, -(hit.headers.length + ofOneAsker.length))
