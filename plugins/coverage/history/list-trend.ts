import type { Payload } from 'payload'
import type { IndexFigures, View } from '../core/index.ts'
import { listHeadlines } from './list-headlines.ts'
import type { SnapshotOutline } from './stored-snapshots.ts'
import { thinTrend } from './thin-trend.ts'

/** The headline figures of one day, shares 0–1; null on days without an index. */
export type TrendPoint = Readonly<{ date: string; year: number; method: string }> &
  Readonly<
    Record<'effective' | 'reach' | 'breadth' | 'lower' | 'upper' | 'completeness', number | null>
  >

/** The figures that are answered, which end the trend in place of a snapshot of the same day. */
export type Latest = Readonly<{
  date: string
  year: number
  method: string
  index: IndexFigures | null
}>

type Question = Readonly<{
  /** What is kept of the municipality's earlier days. */
  snapshots: readonly SnapshotOutline[]
  view: View
  seesSmallCounts: boolean
  latest: Latest
}>

/** How many days a trend shows at most. */
const mostPoints = 60

/** How a municipality's figures came to be what they are, the oldest first, up to the latest. */
export async function listTrend(
  payload: Payload,
  { snapshots, view, seesSmallCounts, latest }: Question,
): Promise<TrendPoint[]> {
  const earlier = snapshots.filter(({ date }) => date < latest.date)
  const days = thinTrend<SnapshotOutline | Latest>([...earlier, latest], mostPoints)
  const headlines = await listHeadlines(payload, days.flatMap(outlineOf))
  return days.flatMap((day) => {
    if ('index' in day) return pointOf(day, day.index)
    const found = headlines.get(day.key)
    return found ? pointOf(day, found[view][seesSmallCounts ? 'full' : 'public']) : []
  })
}

const outlineOf = (day: SnapshotOutline | Latest): SnapshotOutline[] =>
  'index' in day ? [] : [day]

const pointOf = (
  { date, year, method }: Pick<TrendPoint, 'date' | 'year' | 'method'>,
  index: IndexFigures | null,
): TrendPoint => ({
  date,
  year,
  method,
  effective: index?.effective ?? null,
  reach: index?.reach ?? null,
  breadth: index?.breadth ?? null,
  lower: index?.lower ?? null,
  upper: index?.upper ?? null,
  completeness: index?.completeness ?? null,
})
