/** The part of the drawing the lines are in. */
export const plot = { left: 52, right: 408, top: 16, bottom: 250 } as const

/** How high a share of 0 to 1 is. */
export const heightOf = (share: number): number =>
  plot.bottom - Math.min(1, Math.max(0, share)) * (plot.bottom - plot.top)

/** Where a day is: its place in time, and when there is no other, so that names have their room after it. */
export function placeInTime(
  day: string,
  { first, last }: Readonly<{ first: string; last: string }>,
) {
  if (first === last) return plot.left + (plot.right - plot.left) / 4
  const [from, to] = [Date.parse(first), Date.parse(last)]
  return plot.left + ((Date.parse(day) - from) / (to - from)) * (plot.right - plot.left)
}

/** Moves names apart that would lie on each other, keeping their order. */
export function spread(heights: readonly number[], apart: number): readonly number[] {
  const order = heights.map((height, place) => ({ height, place }))
  order.sort((a, b) => a.height - b.height || a.place - b.place)
  const moved = [...heights]
  let above = Number.NEGATIVE_INFINITY
  for (const { height, place } of order) {
    above = Math.max(height, above + apart)
    moved[place] = above
  }
  const over = Math.max(0, above - plot.bottom)
  return moved.map((height) => height - over)
}
