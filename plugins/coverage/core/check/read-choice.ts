import { suggest } from './closest-word.ts'
import { type Found, refuse } from './found.ts'

/** One of the choices. */
export function readChoice<T>(found: Found, choices: readonly [T, ...T[]]): T {
  const { value } = found
  const choice = choices.find((candidate) => candidate === value)
  if (choice !== undefined) return choice
  const must = `must be one of ${choices.map((candidate) => JSON.stringify(candidate)).join(', ')}`
  const words = choices.filter((candidate) => typeof candidate === 'string')
  const suggestion = suggest(value, words)
  refuse(found, { rule: 'not-one-of', must, advice: 'give one of them', suggestion })
  return choices[0]
}
