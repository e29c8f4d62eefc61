import { fictional } from './data-sets/index.ts'
import { storedByMunicipality } from './find-stored.ts'
import type { Reference, References } from './references.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

type Needed = Pick<References, 'municipality' | 'program'> & { offer: Reference }

/**
 * The plans of the invented municipalities that have one. A plan has no public key, and its title
 * is there to be tried out and changed: a municipality with any plan is left alone.
 */
export function writePlans(seeding: Seeding, references: Needed): Promise<Written> {
  const { payload } = seeding
  return writeOnce(seeding, {
    label: 'Planer',
    records: listPlans(references),
    keyOf: ({ municipality }) => municipality,
    findStored: storedByMunicipality(payload, 'plans'),
    write: async (data, req) => {
      const { id } = await payload.create({ collection: 'plans', data, depth: 0, req })
      return id
    },
  })
}

const listPlans = (references: Needed) =>
  fictional.flatMap(({ municipality, plan }) =>
    plan
      ? {
          ...plan,
          municipality: references.municipality(municipality.number),
          buildsOn: plan.buildsOn.map((title) => ({ title })),
          actions: plan.actions.map(({ program, offer, ...action }) => ({
            ...action,
            ...(program ? { program: references.program(program) } : {}),
            ...(offer ? { offer: references.offer(offer) } : {}),
          })),
        }
      : [],
  )
