import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { type Refused, refusal } from '../refusal.ts'
import type { Action } from './action.ts'
import type { Choice, ChosenMeasure } from './read-choice.ts'

type Planned = Readonly<{ offer: DataFromCollectionSlug<'offers'>; action: Action }>

/** A planned offer for each measure, with the action that carries it through. */
export async function planMeasures(
  req: PayloadRequest,
  { measures, publishes }: Choice,
  municipality: string,
): Promise<readonly Planned[]> {
  const planned: Planned[] = []
  // One after another: they share a transaction, which has one connection.
  for (const [place, measure] of measures.entries()) {
    const { title, seats, yearlyCost, responsibleRole, due } = measure
    const origin = await findOrigin(req, measure, { municipality, place })
    const offer = await req.payload.create({
      collection: 'offers',
      data: {
        ...origin,
        municipality,
        title,
        status: 'planned',
        seats,
        yearlyCost,
        _status: publishes ? 'published' : 'draft',
      },
      draft: !publishes,
      depth: 0,
      overrideAccess: false,
      req,
    })
    planned.push({
      offer,
      action: { what: title, offer: offer.id, program: origin.program, responsibleRole, due },
    })
  }
  return planned
}

type Where = Readonly<{ municipality: string; place: number }>

type Origin = Partial<
  Pick<
    DataFromCollectionSlug<'offers'>,
    'levels' | 'ageGroups' | 'themes' | 'arenas' | 'provider' | 'entrance' | 'languages'
  >
> &
  Readonly<{ program: string | null }>

/** What the planned offer takes from the programme, or from the offer it is one more of. */
async function findOrigin(
  req: PayloadRequest,
  { program, offer }: ChosenMeasure,
  { municipality, place }: Where,
): Promise<Origin> {
  const asReader = { depth: 0, limit: 1, overrideAccess: false, req } as const
  if (program !== null) {
    const isPublished = { _status: { equals: 'published' } }
    const { docs } = await req.payload.find({
      collection: 'programs',
      where: { and: [{ slug: { equals: program } }, isPublished] },
      ...asReader,
    })
    if (docs[0]) return { program: docs[0].id }
  } else {
    const isOwn = { municipality: { equals: municipality } }
    const { docs } = await req.payload.find({
      collection: 'offers',
      where: { and: [{ slug: { equals: offer } }, isOwn] },
      ...asReader,
    })
    if (docs[0]) return likeOf(docs[0])
  }
  throw refusal(req, { ...noLongerThere, field: `measures.${place}` })
}

/** A copy's rows are its own, so those of the original lose their ids. */
function likeOf(offer: DataFromCollectionSlug<'offers'>): Origin {
  const { program, levels, ageGroups, themes, arenas, provider, entrance, languages } = offer
  return {
    program: typeof program === 'object' ? (program?.id ?? null) : (program ?? null),
    levels,
    ageGroups,
    themes: themes?.map(({ theme, relevance }) => ({ theme, relevance })),
    arenas,
    provider,
    entrance,
    languages,
  }
}

const noLongerThere: Refused = {
  code: 'not-a-candidate',
  nb: 'Programmet eller tilbudet finnes ikke lenger. Ta det ut av valget.',
  nn: 'Programmet eller tilbodet finst ikkje lenger. Ta det ut av valet.',
  en: 'The programme or offer is no longer there. Take it out of the choice.',
}
