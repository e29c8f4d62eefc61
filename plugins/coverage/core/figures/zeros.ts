/** As many zeros, to be summed into: cheaper to make than a short Float64Array. */
export function zeros(length: number): number[] {
  const list = new Array<number>(length)
  for (let place = 0; place < length; place += 1) list[place] = 0
  return list
}
