import type { SearchLimits } from './recommendation.ts'

const DEFAULT_MAX_STEPS = 50_000

/** Whether the search may take one more step; once it may not, it never may again. */
export function limitSearch({ maxSteps = DEFAULT_MAX_STEPS, mayGoOn }: SearchLimits) {
  let steps = 0
  let isStopped = false
  return (): boolean => {
    steps += 1
    isStopped ||= steps > maxSteps || mayGoOn?.() === false
    return !isStopped
  }
}
