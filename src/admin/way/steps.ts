/** The way of a municipality, in its order. Their names stand in the addresses. */
export const steps = ['map', 'analyse', 'plan', 'choose', 'carry-through'] as const

export type Step = (typeof steps)[number]

export const isStep = (value: unknown): value is Step => steps.some((step) => step === value)

/** Where a step of the way is. `admin` is the admin's path. */
export const wayTo = (admin: string, number: string, step: Step): string =>
  `${admin}/collections/municipalities/way/${number}/${step}`
