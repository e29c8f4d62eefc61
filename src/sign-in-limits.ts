import { boundedCounter } from './bounded-counter.ts'
import type { Limits } from './limits.ts'

const quarterOfAnHour = 15 * 60 * 1000

/** What the limits of this process on calls of single routes count in, by address. */
export function routeLimits({ passwordRequestsByAddress }: Limits) {
  return {
    'post /users/forgot-password': {
      most: passwordRequestsByAddress,
      counter: boundedCounter({ window: quarterOfAnHour }),
    },
  }
}

/** What the sign-in limits of this process count in. */
export function signInLimits({
  signInAttempts,
  signInAttemptsByAddress,
  signInAttemptsByAccount,
}: Limits) {
  const atMost = (most: number) => ({ most, counter: boundedCounter({ window: quarterOfAnHour }) })
  return {
    byPlace: atMost(signInAttempts),
    byAddress: atMost(signInAttemptsByAddress),
    byAccount: atMost(signInAttemptsByAccount),
  }
}

/** Codes of a second factor that are tried for one account: of a million three are good at a time. */
export const codeLimit = () => ({ most: 5, counter: boundedCounter({ window: quarterOfAnHour }) })
