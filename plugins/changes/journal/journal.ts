import type { Payload } from 'payload'
import type { Change } from '../change.ts'
import { mongodbJournal } from './mongodb-journal.ts'
import { sqliteJournal } from './sqlite-journal.ts'

/** Writes a row, in the transaction where one is given. */
export type WriteRow = (
  entry: Readonly<{ origin: string; changes: readonly Change[] }>,
  transaction?: string | number,
) => Promise<void>

/** A row as it is found; nobody has looked at its changes yet. */
export type Row = Readonly<{ id: number; origin: unknown; changes: unknown }>

export type Journal = Readonly<{
  /** To be asked as soon as it is clear that a row will be written. */
  nextRow: () => WriteRow
  /** Rows from this number on, and those of the others that are there; the lowest first. */
  rowsSince: (number: number, others: readonly number[], limit: number) => Promise<readonly Row[]>
  /** The highest numbers. */
  newestNumbers: (limit: number) => Promise<readonly number[]>
  deleteBefore: (number: number) => Promise<void>
}>

/** Past Payload, for which a row costs as much as a document with all its hooks. */
export async function openJournal({ db }: Payload): Promise<Journal> {
  // Payload's type of an adapter does not tell what either has beside what both have.
  return db.name === 'mongoose' ? mongodbJournal(db as never) : sqliteJournal(db as never)
}
