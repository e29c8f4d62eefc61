/**
 * Where a link stands: not asked yet, answers, does not, has not on so many occasions that it counts as
 * dead, is dead and left as it is by an editor, or cannot be told from here.
 */
export const states = ['unasked', 'answers', 'failing', 'dead', 'accepted', 'untold'] as const

export type State = (typeof states)[number]
