import type { Outcome, Reason } from './outcome.ts'
import type { State } from './state.ts'

/** What is known of an address. Times are as ISO says. */
export type Standing = Readonly<{
  state: State
  reason: Reason | null
  status: number | null
  /** On how many occasions in a row it has failed. */
  failures: number
  failingSince: string | null
  askedAt: string | null
  nextAt: string
}>

type Given = Readonly<{ now: Date; days: number }>

/** So often in a row an address fails before it is dead. */
const enough = 3

const day = 24 * 60 * 60 * 1000

/** What is known of an address after it has been asked. */
export function judge(before: Standing, outcome: Outcome, { now, days }: Given): Standing {
  const nextAt = new Date(now.getTime() + days * day).toISOString()
  if (outcome.kind === 'missed') {
    return { ...before, nextAt: new Date(now.getTime() + day / 24).toISOString() }
  }
  const asked = { status: outcome.status, askedAt: now.toISOString(), nextAt }
  if (outcome.kind !== 'fails') {
    const reason = outcome.kind === 'untold' ? outcome.reason : null
    return { ...asked, state: outcome.kind, reason, failures: 0, failingSince: null }
  }
  const failures = before.failures + (isAnotherOccasion(before, { now, days }) ? 1 : 0)
  const isSame = before.reason === outcome.reason && before.status === outcome.status
  const isAccepted = before.state === 'accepted' && isSame
  return {
    ...asked,
    state: isAccepted ? 'accepted' : failures >= enough ? 'dead' : 'failing',
    reason: outcome.reason,
    failures,
    failingSince: before.failingSince ?? now.toISOString(),
  }
}

/** Somebody who tries three times in a minute has seen one failure. */
function isAnotherOccasion({ failures, askedAt }: Standing, { now, days }: Given): boolean {
  if (failures === 0 || askedAt === null) return true
  return now.getTime() - Date.parse(askedAt) >= days * day * 0.9
}
