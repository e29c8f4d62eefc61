import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { ActionFacts, Facts, OfferFacts, PlanFacts } from './facts.ts'

type Document<Slug extends 'offers' | 'plans'> = DataFromCollectionSlug<Slug>

/** Reads them with the reader's own access; drafts as they would be published. */
export async function loadFacts(
  req: PayloadRequest,
  { municipality, hasFigures }: Readonly<{ municipality: string; hasFigures: boolean }>,
): Promise<Facts> {
  const asReader = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const where = { municipality: { equals: municipality } }
  const [offers, plans, needs, owner] = await Promise.all([
    req.payload.find({
      collection: 'offers',
      where,
      draft: true,
      select: offerFields,
      sort: 'title',
      ...asReader,
    }),
    req.payload.find({ collection: 'plans', where, sort: '-updatedAt', ...asReader }),
    req.payload.find({ collection: 'needs', where, select: { updatedAt: true }, ...asReader }),
    req.payload.findByID({
      collection: 'municipalities',
      id: municipality,
      depth: 0,
      select: { children: true },
      overrideAccess: false,
      req,
    }),
  ])
  return {
    today: norwegianDay(new Date()),
    offers: offers.docs.map((offer) => offerFacts(offer)),
    plans: plans.docs.map(planFacts),
    needs: needs.docs[0] ? { id: needs.docs[0].id, updatedAt: needs.docs[0].updatedAt } : null,
    ageGroups: owner.children?.length ?? 0,
    hasFigures,
  }
}

const offerFields = {
  title: true,
  slug: true,
  status: true,
  _status: true,
  seats: true,
  program: true,
  arenas: true,
  roleMailbox: true,
  lastVerified: true,
  updatedAt: true,
} as const

type LoadedOffer = Pick<Document<'offers'>, 'id' | keyof typeof offerFields>

const offerFacts = (offer: LoadedOffer): OfferFacts => ({
  id: offer.id,
  title: offer.title ?? '',
  slug: offer.slug ?? '',
  status: offer.status,
  isPublished: offer._status === 'published',
  seats: offer.seats ?? null,
  program: idOf(offer.program),
  arenas: (offer.arenas ?? []).flatMap((arena) => idOf(arena) ?? []),
  roleMailbox: offer.roleMailbox ?? null,
  verifiedOn: offer.lastVerified?.on ?? null,
  updatedAt: offer.updatedAt,
})

const planFacts = (plan: Document<'plans'>): PlanFacts => ({
  id: plan.id,
  title: plan.title,
  goals: plan.goals ?? null,
  phase: plan.phase,
  councilDecision: plan.councilDecision ?? null,
  nextReview: plan.nextReview ?? null,
  buildsOn: (plan.buildsOn ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
  actions: (plan.actions ?? []).map(actionFacts),
  updatedAt: plan.updatedAt,
})

type Action = NonNullable<Document<'plans'>['actions']>[number]

const actionFacts = (action: Action): ActionFacts => ({
  row: action.id ?? '',
  what: action.what,
  offer: idOf(action.offer),
  responsibleRole: action.responsibleRole ?? null,
  due: action.due ?? null,
  status: action.status ?? 'not-started',
})

const idOf = (relation: string | { id: string } | null | undefined): string | null =>
  typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null)

/** The day it is in Norway, as 2026-11-22. */
const norwegianDay = (now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Oslo' }).format(now)
