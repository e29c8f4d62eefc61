import { type CollectionPolicy, matrix } from '../../../collections/access/matrix.ts'
import type { Question } from './ask.ts'
import { type Facts, may, type Person, reaches } from './judge.ts'
import { type Stored, type World, withDrafts } from './world.ts'

/** What the matrix says must come of a question: a yes or no, or exactly these documents. */
export type Foretold = Readonly<{ isAllowed: boolean } | { ids: readonly string[] }>

type Asking = Readonly<{ world: World; person: Person; question: Question }>

/** What must come of a question, by the matrix and by what is stored. */
export function foretell(asking: Asking): Foretold {
  const { world, question } = asking
  const stored = world.stored.get(question.collection)
  const those = question.ids.flatMap((id) => stored?.get(id) ?? [])
  const ids = foretellMany(asking, those)?.map(({ id }) => id)
  if (ids) return { ids }
  if (question.kind === 'create') return { isAllowed: canMake(asking, question.data) }
  const one = stored?.get(question.id)
  return { isAllowed: one !== undefined && foretellOne(asking, one) }
}

/** Which documents a question about several shows or changes. */
function foretellMany(asking: Asking, those: readonly Stored[]): Stored[] | null {
  const { kind, draft, data } = asking.question
  const can = rightsOf(asking)
  const isShown = shownTo(asking)
  if (kind === 'list' || kind === 'count') {
    return those.filter(({ facts, latest }) => {
      const seen = draft === true ? latest : facts
      return isShown(seen) && can('read', seen)
    })
  }
  if (kind === 'bulkDelete') {
    return those.filter(({ facts }) => isShown(facts) && can('delete', facts))
  }
  if (kind !== 'bulkUpdate') return null
  // One that may not be published among those the reader sees stops the whole.
  const met = those.filter(({ facts }) => can('read', facts))
  const isStopped = goesPublic(asking) && met.some(({ facts }) => !can('publish', facts))
  return those.filter(({ facts, latest }) => {
    const isAtHand = isShown(draft === true || data.deletedAt ? latest : facts)
    return !isStopped && isAtHand && can('update', facts) && canBin(asking, facts)
  })
}

/** Whether a question about one stored document is answered. */
function foretellOne(asking: Asking, { facts, latest }: Stored): boolean {
  const { kind, data } = asking.question
  const can = rightsOf(asking)
  const isShown = shownTo(asking)
  const canWrite = can('update', facts) && (!goesPublic(asking) || can('publish', facts))
  switch (kind) {
    case 'read':
      return isShown(facts) && can('read', facts)
    case 'update': {
      // Writers work on what was written last, or else on what is public.
      const isAtHand = isShown(latest) || isShown(facts)
      return isAtHand && canWrite && canBin(asking, facts)
    }
    case 'delete':
      return isShown(facts) && can('delete', facts)
    case 'duplicate':
      return (
        can('read', facts) &&
        canMake(asking, { ...facts, ...statusOfCopy(asking, facts), ...withOwner(data) })
      )
    case 'versions':
    case 'readVersion':
      return can('readVersions', facts)
    case 'restore':
      return !facts.isTrashed && can('readVersions', facts) && canWrite
    default:
      return false
  }
}

/** Whether a document that says this may be made, and be made as public as it asks to be. */
function canMake({ world, person, question }: Asking, data: Readonly<Record<string, unknown>>) {
  const list = (name: string): never[] => (Array.isArray(data[name]) ? Object(data[name]) : [])
  const facts = withMunicipality(world, {
    isNew: true,
    municipality: typeof data.municipality === 'string' ? data.municipality : null,
    responsible: list('responsible'),
    account: {
      roles: list('roles'),
      institutions: list('institutions'),
      memberships: list('memberships'),
    },
  })
  const { create, publish } = policyOf(question)
  const isPublic = withDrafts.includes(question.collection) && data._status === 'published'
  return may(person, create, facts) && (!isPublic || may(person, publish, facts))
}

/** A copy that is asked for as nobody's belongs to whom the original belongs to. */
function withOwner({ responsible, ...rest }: Question['data']): Question['data'] {
  return Array.isArray(responsible) && responsible.length > 0 ? { ...rest, responsible } : rest
}

/** A copy that is not asked for as a draft is as public as its original. */
const statusOfCopy = ({ question: { draft } }: Asking, { isPublished }: Facts) =>
  draft === false && isPublished === true ? { _status: 'published' } : {}

const policyOf = ({ collection }: Question): CollectionPolicy =>
  matrix[collection as keyof typeof matrix]

const rightsOf =
  ({ world, person, question }: Asking) =>
  (row: keyof CollectionPolicy, facts: Facts): boolean =>
    reaches(person, question.collection) &&
    may(person, policyOf(question)[row], withMunicipality(world, facts))

/** Throwing into the bin is written as a change, and is for those who may delete. */
const canBin = (asking: Asking, facts: Facts): boolean =>
  !asking.question.data.deletedAt || rightsOf(asking)('delete', facts)

const shownTo =
  ({ question }: Asking) =>
  ({ isTrashed }: Facts): boolean =>
    isTrashed !== true || question.trash === true

/** What is not written as a draft is what the public sees. */
const goesPublic = ({ question: { collection, draft, data } }: Asking): boolean =>
  withDrafts.includes(collection) && (draft !== true || data._status === 'published')

/** Whether a municipality shows its portfolio changes under way, so it is looked up when asked. */
function withMunicipality(world: World, facts: Facts): Facts {
  const owner = world.stored.get('municipalities')?.get(facts.municipality ?? '')
  return { ...facts, isOpen: owner?.facts.isOpen === true }
}
