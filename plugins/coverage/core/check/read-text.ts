import { type Found, refuse } from './found.ts'
import type { Rule } from './problem.ts'

/** Text of at least one character. */
export function readText(found: Found, maxLength: number): string {
  const { value } = found
  const rule = findFault(value, maxLength)
  if (rule) {
    const must = `must be text of 1 to ${maxLength} characters`
    refuse(found, { rule, must, advice: 'give such a text' })
  }
  return typeof value === 'string' ? value : ''
}

function findFault(value: unknown, maxLength: number): Rule | null {
  if (typeof value !== 'string') return 'not-text'
  if (value === '') return 'empty-text'
  return value.length > maxLength ? 'too-long-text' : null
}
