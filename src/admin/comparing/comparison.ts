/** A line of a cell: a text, and perhaps where it leads. */
export type Line = Readonly<{ text: string; href?: string | undefined }>

export type Cell = readonly Line[]

/** What is said of each programme under one heading. */
export type Row = Readonly<{ key: string; label: string; cells: readonly Cell[] }>

export type ComparedRow = Row & Readonly<{ isDifferent: boolean; isEmpty: boolean }>

/** Marks the rows in which the programmes differ. The order of the lines in a cell does not matter. */
export const compareRows = (rows: readonly Row[]): readonly ComparedRow[] =>
  rows.map((row) => ({
    ...row,
    isDifferent: new Set(row.cells.map(inWords)).size > 1,
    isEmpty: row.cells.every((cell) => cell.length === 0),
  }))

const inWords = (cell: Cell): string =>
  cell
    .map(({ text }) => text)
    .sort()
    .join('\n')
