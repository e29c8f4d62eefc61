import type { ServedGroup } from '../portfolio.ts'
import type { Report } from './problem.ts'

/** How far explicit shares may be from summing to 1. */
const SHARE_TOLERANCE = 1e-9

/** Reports shares on some groups only, and shares that do not sum to 1. */
export function checkShares(serves: readonly ServedGroup[], path: string, report: Report): void {
  const shares = serves.flatMap(({ share }) => share ?? [])
  if (shares.length === 0) return
  if (shares.length < serves.length) {
    const position = serves.findIndex(({ share }) => share === undefined)
    report(
      `${path}[${position}].share`,
      'share-on-some-groups',
      () =>
        `${path} must have a share on every group or on none, received ${shares.length} of ${serves.length}; give the others or remove these.`,
    )
    return
  }
  const sum = shares.reduce((total, share) => total + share, 0)
  if (Math.abs(sum - 1) <= SHARE_TOLERANCE) return
  report(
    path,
    'shares-do-not-sum-to-1',
    () => `${path} must have shares that sum to 1, received a sum of ${sum}; correct a share.`,
  )
}
