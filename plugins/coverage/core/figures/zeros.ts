/** V8 keeps a list that once held a fraction as plain doubles, and so its copies. */
const room = [0.5]

/**
 * As many zeros, to be summed into: a copy of a list without holes, because V8 makes an object of
 * every number it reads from a list with holes, and of a short Float64Array itself.
 */
export function zeros(length: number): number[] {
  while (room.length < length) room.push(0)
  room[0] = 0
  return room.slice(0, length)
}
