/** What can be reviewed, by its collection. */
export type Reviewed = 'offers' | 'plans'

/** The field of a request that points at it. */
export const fieldOf = { offers: 'offer', plans: 'plan' } as const satisfies Record<
  Reviewed,
  string
>
