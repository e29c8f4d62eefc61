/** A rectangle of a drawing. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

export const blockWidth = 300
const margin = 5
const between = 4
const header = 46
const nameHeight = 17
const cellHeight = 24
const rowHeight = nameHeight + cellHeight + 8
const least = 6

/** Where each column begins and how wide it is: as its title needs, so that no title is cut. */
export function placeColumns(titles: readonly string[]): readonly Pick<Box, 'x' | 'width'>[] {
  const needs = titles.map((title) => Math.max(least, title.length))
  const all = needs.reduce((sum, need) => sum + need, 0)
  const free = blockWidth - 2 * margin - between * (titles.length - 1)
  let x = margin
  return needs.map((need) => {
    const column = { x, width: (need / all) * free }
    x += column.width + between
    return column
  })
}

/** The top of a row, where its name stands. */
export const rowTop = (row: number): number => header + row * rowHeight

/** Where the cells of a row are. */
export const cellTop = (row: number): Pick<Box, 'y' | 'height'> => ({
  y: rowTop(row) + nameHeight,
  height: cellHeight,
})

export const blockHeight = (rows: number): number => rowTop(rows) + margin
