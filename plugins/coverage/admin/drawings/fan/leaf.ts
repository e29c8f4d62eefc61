import type { Level } from '../../../core/index.ts'

/** What is known of one level and age group. */
export type Leaf = Readonly<{
  level: Level
  ageGroup: string
  /** No need of it here; no figures at all; figures that are hidden; or figures. */
  state: 'no-need' | 'unknown' | 'hidden' | 'counted'
  /** Shares from 0 to 1; 0 unless counted. */
  effective: number
  reach: number
  /** The shares with the planned offers; null when these are not asked for. */
  planned: Readonly<{ effective: number; reach: number }> | null
  /** Whether seats that nobody has counted may add to it. */
  isAtLeast: boolean
}>

type Part = Readonly<{ from: number; to: number }>

/** What the planned offers add to a leaf: seats, or else seats that count more; null for nothing. */
export function plannedPart({ planned, reach, effective }: Leaf): Part | null {
  if (planned === null) return null
  if (planned.reach > reach) return { from: reach, to: planned.reach }
  if (planned.effective > effective) return { from: effective, to: planned.effective }
  return null
}
