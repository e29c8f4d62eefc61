import { type Found, refuse } from './found.ts'
import type { Rule } from './problem.ts'

/** Both ends included. `means` says what the number is and its unit. */
export type NumberRange = Readonly<{ min: number; max: number; means: string }>

/** Larger numbers are typing errors; and products of numbers up to this stay finite. */
const LARGEST = 1e12

/** A share of something. */
export function shareOf(means: string): NumberRange {
  return { min: 0, max: 1, means }
}

/** A number of something. */
export function numberOf(means: string): NumberRange {
  return { min: 0, max: LARGEST, means }
}

export function readNumber(found: Found, range: NumberRange): number {
  const { value } = found
  const rule = findFault(value, range)
  if (rule) {
    const must = `must be a number from ${range.min} to ${range.max}`
    refuse(found, { rule, must, advice: `give ${range.means}` })
  }
  return typeof value === 'number' ? value : 0
}

function findFault(value: unknown, { min, max }: NumberRange): Rule | null {
  if (typeof value !== 'number') return 'not-a-number'
  if (!Number.isFinite(value)) return 'not-finite'
  return value < min || value > max ? 'out-of-range' : null
}
