/** An offer of the municipality as it would be published, as far as the way looks at it. */
export type OfferFacts = Readonly<{
  id: string
  title: string
  slug: string
  status: 'planned' | 'active' | 'paused' | 'ended'
  isPublished: boolean
  seats: number | null
  program: string | null
  arenas: readonly string[]
  roleMailbox: string | null
  verifiedOn: string | null
  updatedAt: string
}>

export type ActionFacts = Readonly<{
  row: string
  what: string
  offer: string | null
  responsibleRole: string | null
  due: string | null
  status: 'not-started' | 'under-way' | 'done' | 'dropped'
}>

export type PlanFacts = Readonly<{
  id: string
  title: string
  goals: string | null
  phase: string
  councilDecision: string | null
  nextReview: string | null
  buildsOn: readonly Readonly<{ title: string; url: string | null }>[]
  actions: readonly ActionFacts[]
  updatedAt: string
}>

/** What is stored about a municipality, as far as the reader may see it; the way is computed from this. */
export type Facts = Readonly<{
  /** The day it is, as 2026-11-22. */
  today: string
  offers: readonly OfferFacts[]
  plans: readonly PlanFacts[]
  /** The own need profile; null while the template counts. */
  needs: Readonly<{ id: string; updatedAt: string }> | null
  /** Age groups with a number of children. */
  ageGroups: number
  /** Whether there are figures, which a municipality without offers has none of. */
  hasFigures: boolean
}>

/** Whether nobody has looked over an offer that runs for a year. */
export function isUnverified({ status, verifiedOn }: OfferFacts, today: string): boolean {
  if (status !== 'active') return false
  return verifiedOn === null || verifiedOn.slice(0, 10) < yearBefore(today)
}

/** The same day of the year before. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

export const isUnderWay = ({ status }: ActionFacts): boolean =>
  status === 'not-started' || status === 'under-way'
