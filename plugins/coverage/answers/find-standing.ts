import { APIError, type PayloadRequest } from 'payload'
import { findFirstOutline, findSnapshotAt, type Snapshot } from '../history/index.ts'
import type { Id } from '../portfolio/index.ts'
import { findResult, type StoredResult } from '../results/index.ts'
import { notFound } from './find-municipality.ts'

/** What stood on a day: the stored result of today, or the newest snapshot until an earlier day. */
export type Standing = StoredResult | Snapshot

type Question = Readonly<{
  municipality: Id
  number: string
  /** What the request calls the number. */
  field: string
  day: string
  /** What the request calls the day. */
  dayField: string
  today: string
}>

/**
 * What stood on a day, past access rules: callers answer for what they show of it.
 *
 * @throws APIError 404 when there is nothing from that day or before
 */
export async function findStanding(
  { payload }: PayloadRequest,
  { municipality, number, field, day, dayField, today }: Question,
): Promise<Standing> {
  if (day >= today) {
    const result = await findResult(payload, municipality)
    if (result === null) throw notFound({ number, field })
    return result
  }
  const snapshot = await findSnapshotAt(payload, { number, date: day })
  if (snapshot) return snapshot
  const first = await findFirstOutline(payload, number)
  throw noFiguresThen({ day, dayField, from: first?.date ?? today })
}

/** The day of a snapshot; null for the result of today. */
export const snapshotDateOf = (standing: Standing): string | null =>
  'date' in standing ? standing.date : null

const noFiguresThen = ({
  day,
  dayField,
  from,
}: Readonly<{ day: string; dayField: string; from: string }>) =>
  new APIError(
    `${dayField}: this municipality has figures from ${from}. Received ${JSON.stringify(day)}. Give that day or a later one.`,
    404,
    { code: 'no-figures-then', field: dayField },
    true,
  )
