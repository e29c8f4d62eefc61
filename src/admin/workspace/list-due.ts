import { type Facts, isUnderWay } from '../way/facts/index.ts'

export type DueItem = Readonly<{
  plan: string
  what: string
  /** Whether it is the review of a whole plan. */
  isReview: boolean
  day: string
  isLate: boolean
}>

/** What has a due date and is not done, the earliest first. */
export function listDue({ plans, today }: Pick<Facts, 'plans' | 'today'>): readonly DueItem[] {
  return plans
    .flatMap(({ id, title, actions, nextReview }) => [
      ...actions.flatMap((action) =>
        action.due && isUnderWay(action)
          ? [{ plan: id, what: action.what, isReview: false, day: action.due }]
          : [],
      ),
      ...(nextReview ? [{ plan: id, what: title, isReview: true, day: nextReview }] : []),
    ])
    .map((item) => ({ ...item, isLate: item.day.slice(0, 10) < today }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
