/** The figures behind a drawing, before anybody writes them. */
export type Table = Readonly<{
  caption: string
  columns: readonly Column[]
  /** The first column names the row. */
  rows: readonly (readonly Value[])[]
}>

export type Column = Readonly<{
  title: string
  /** Shares are from 0 to 1. */
  kind: 'text' | 'share' | 'count'
}>

/** Null where there is nothing to say. */
export type Value = string | number | null

export const text = (title: string): Column => ({ title, kind: 'text' })
export const share = (title: string): Column => ({ title, kind: 'share' })
export const count = (title: string): Column => ({ title, kind: 'count' })
