import { randomInt, randomUUID } from 'node:crypto'
import { type FieldPolicy, fieldMatrix } from '../../../collections/access/field-matrix.ts'
import { aPassword, type Json } from '../api.ts'
import { aTitle } from '../content.ts'
import { askGraphql, askRest, isBulk, type Kind, type Question, type Told } from './ask.ts'
import { type Foretold, foretell } from './foretell.ts'
import type { Person } from './judge.ts'
import type { Attempt } from './operations.ts'
import { lookAt, type Reader, type Stored, type World, withDrafts } from './world.ts'

/** Collections whose every change computes the figures of the whole country again. */
const heavy = ['levels', 'arenas', 'age-groups']
const withVersions = ['offers', 'programs', 'articles', 'needs']
/** The matrix does not say what may be done with versions and copies of what lies in the bin. */
const fromBin: readonly Kind[] = ['versions', 'readVersion', 'restore', 'duplicate']
const withCopies = ['offers', 'plans', 'programs', 'articles']
const onVersions: readonly Kind[] = ['versions', 'readVersion', 'restore']
const reading: readonly Kind[] = ['read', 'list', 'count', 'versions', 'readVersion']

/** Tries one thing, and says what of the answer is not as the matrix says; nothing when all is. */
export async function tryAttempt(world: World, attempt: Attempt): Promise<string | null> {
  const drawn = world.readers[attempt.reader % world.readers.length]
  const reader = drawn && { ...drawn, person: asOfNow(world, drawn.person) }
  const asked = questionOf(world, attempt)
  if (!reader || !asked) return null
  const foretold = foretell({ world, person: reader.person, question: asked })
  if (isKept(world, reader, { asked, foretold })) return null
  const question = await withVersion(world, asked)
  if (!question) return null
  const isGraphql = attempt.isGraphql && !isBulk(question.kind)
  const told = await (isGraphql ? askGraphql : askRest)(reader.api, question)
  const before = world.stored.get(asked.collection)?.get(asked.id)
  const difference = compare(asked, { foretold, told })
  await lookAgain(world, { asked, foretold, told })
  const after = world.stored.get(asked.collection)?.get(asked.id)
  const problem = difference ?? findTaken(reader, { asked, before, after })
  if (problem === null) return null
  const door = isGraphql ? 'GraphQL' : 'REST'
  const stored = world.stored.get(asked.collection)
  const about = [asked.id, ...asked.ids].filter((id) => id === asked.id || problem.includes(id))
  const known = [...new Set(about)].map((id) => {
    const { facts, latest } = stored?.get(id) ?? {}
    return { facts, latest }
  })
  return `${reader.name}: ${door} ${JSON.stringify(asked)}: ${problem} ${JSON.stringify(known)}`
}

/** What would take the ground from under the other attempts, or from under other tests. */
function isKept(
  world: World,
  reader: Reader,
  { asked, foretold }: { asked: Question; foretold: Foretold },
) {
  const { collection, kind, id, ids, data } = asked
  const isAllowed = 'ids' in foretold ? foretold.ids.length > 0 : foretold.isAllowed
  if (!isAllowed) return false
  if (fromBin.includes(kind) && isBinned(world, asked)) return true
  if (reading.includes(kind)) return false
  // The matrix does not say whose a document is while a change of its owner waits as a draft.
  if (isUpdate(kind) && asked.draft === true && ('municipality' in data || 'responsible' in data)) {
    return reader.person.roles.some((role) => role === 'administrator' || role === 'editor')
  }
  if (heavy.includes(collection)) return true
  if (collection === 'media' && kind !== 'update' && kind !== 'bulkUpdate') return true
  if (collection === 'municipalities')
    return kind === 'delete' || kind === 'bulkDelete' || kind === 'create'
  const isReader = (each: string) => world.readers.some(({ person }) => person.id === each)
  if (collection !== 'users' && collection !== 'api-clients') return false
  if (kind === 'delete') return isReader(id)
  return kind === 'bulkDelete' && ids.some(isReader)
}

/** The rights somebody has after what others have done to the account, one by one or in bulk. */
function asOfNow(world: World, person: Person): Person {
  const account = person.id === null ? undefined : world.stored.get('users')?.get(person.id)
  return { ...person, ...account?.facts.account }
}

function isBinned(world: World, { collection, id }: Question): boolean {
  const found = world.stored.get(collection)?.get(id)
  return found?.facts.isTrashed === true || found?.latest.isTrashed === true
}

function questionOf(world: World, attempt: Attempt): Question | null {
  const { collection, more, pick } = attempt
  const all = [...(world.stored.get(collection)?.keys() ?? [])].slice(-80)
  const at = (place: number): string => all[place % all.length] ?? ''
  if (all.length === 0 && attempt.kind !== 'create') return null
  const isMissing =
    (onVersions.includes(attempt.kind) && !withVersions.includes(collection)) ||
    (attempt.kind === 'duplicate' && !withCopies.includes(collection))
  const kind = isMissing ? 'read' : attempt.kind
  const ids = isBulk(kind) ? [...new Set(more.map(at))] : all
  const hasDrafts = withDrafts.includes(collection)
  return {
    collection,
    kind,
    id: kind === 'create' ? '' : at(pick),
    ids,
    ...(hasDrafts && kind !== 'count' ? { draft: attempt.draft, trash: attempt.trash } : {}),
    // GraphQL has no way of asking for a copy as a draft.
    ...(kind === 'duplicate' && attempt.isGraphql ? { draft: false } : {}),
    data:
      kind === 'create' || (kind === 'duplicate' && attempt.isGraphql)
        ? newData(world, attempt)
        : isUpdate(kind)
          ? change(world, attempt)
          : {},
  }
}

const isUpdate = (kind: Kind) => kind === 'update' || kind === 'bulkUpdate'

function newData(world: World, { collection, place, responsible, rights, status }: Attempt) {
  const municipality = world.municipalities[place]?.id
  const withStatus = status && withDrafts.includes(collection) ? { _status: status } : {}
  const institutions = responsible.map((each) => world.institutions[each])
  const ofArenas = collection === 'arenas' ? { kind: 'municipal' } : {}
  const ofAgeGroups = collection === 'age-groups' ? { fromMonth: 0, toMonth: 1, bandYears: 1 } : {}
  const of: Record<string, object> = {
    offers: { title: aTitle('Tilbud'), municipality, status: 'active' },
    programs: {
      title: aTitle('Program'),
      responsible: institutions,
      availability: 'in-use',
      slug: randomUUID(),
    },
    articles: { title: aTitle('Artikkel'), slug: randomUUID() },
    needs: { municipality },
    plans: { title: aTitle('Plan'), municipality, phase: 'prepare' },
    municipalities: {
      number: String(randomInt(6000, 9900)),
      name: 'x',
      countyNumber: '99',
      countyName: 'x',
    },
    institutions: { name: aTitle('Institusjon'), kind: 'network', slug: randomUUID() },
    'api-clients': { name: aTitle('Klient'), municipality, scopes: ['content'] },
    'coverage-results': {
      municipality,
      number: '9999',
      year: 2026,
      method: 'x',
      computedAt: '2026-01-01T00:00:00.000Z',
    },
    media: { alternative: 'x' },
    users: {
      email: `${randomUUID()}@example.org`,
      password: aPassword(),
      ...(rights.roles.length > 0 ? { roles: rights.roles } : {}),
      // The same municipality for all, because whoever has two is for administrators.
      memberships: rights.memberships.map(({ role }) => ({ municipality, role })),
    },
  }
  return {
    ...(of[collection] ?? { title: 'x', key: randomUUID(), order: 1, ...ofArenas, ...ofAgeGroups }),
    ...withStatus,
  }
}

function change(world: World, attempt: Attempt): Record<string, unknown> {
  const { collection, place, responsible, rights, status } = attempt
  const hasDrafts = withDrafts.includes(collection)
  const withStatus = status && hasDrafts ? { _status: status } : {}
  const municipality = world.municipalities[place]?.id
  const named = collection === 'coverage-results' ? 'method' : nameField(collection)
  const title = { [named]: aTitle('Endret'), ...withStatus }
  if (attempt.change === 'owner') {
    if (collection === 'programs' && responsible.length > 0) {
      return { responsible: responsible.map((each) => world.institutions[each]), ...withStatus }
    }
    return ['offers', 'plans'].includes(collection) ? { municipality, ...withStatus } : title
  }
  if (attempt.change === 'bin' && hasDrafts) return { deletedAt: new Date().toISOString() }
  if (attempt.change === 'unbin' && hasDrafts) return { deletedAt: null, ...withStatus }
  if (attempt.change === 'rights' && collection === 'users') return { roles: rights.roles }
  if (attempt.change === 'open' && collection === 'municipalities') {
    return { portfolioPublished: place === 0 }
  }
  return title
}

function nameField(collection: string): string {
  if (collection === 'needs') return 'note'
  if (collection === 'media') return 'alternative'
  return ['users', 'municipalities', 'institutions', 'api-clients'].includes(collection)
    ? 'name'
    : 'title'
}

/** The newest or oldest version stands for its document where versions are asked for. */
async function withVersion(world: World, question: Question): Promise<Question | null> {
  const { kind, collection, id } = question
  if (kind !== 'readVersion' && kind !== 'restore') return question
  const at = `/api/${collection}/versions?where[parent][equals]=${id}&depth=0&limit=100`
  const { body } = await world.admin.get(at)
  const [version] = body.docs
  return version ? { ...question, id: version.id } : null
}

type Heard = Readonly<{ foretold: Foretold; told: Told }>

function compare({ kind, collection }: Question, { foretold, told }: Heard): string | null {
  const { status, body } = told
  const isRefused = status === 401 || status === 403 || status === 404
  const isDone = status === 200 || status === 201
  if ('ids' in foretold) {
    if (foretold.ids.length === 0 && isRefused) return null
    if (kind === 'bulkDelete' && body.errors?.every(isInUse)) return null
    if (!isDone) return `expected ${foretold.ids.length} documents, got ${status} ${text(told)}`
    if (kind === 'count') {
      return told.total === foretold.ids.length
        ? null
        : `expected to count ${foretold.ids.length}, got ${told.total}`
    }
    const [missing, extra] = [without(foretold.ids, told.ids), without(told.ids, foretold.ids)]
    return missing.length + extra.length === 0
      ? null
      : `missing ${JSON.stringify(missing)}, too many ${JSON.stringify(extra)}`
  }
  if (kind === 'versions') {
    const seen = isDone && told.total > 0
    return seen === foretold.isAllowed
      ? null
      : `expected ${foretold.isAllowed}, got ${status} ${told.total}`
  }
  if (foretold.isAllowed && isBlocked(kind, collection, told)) return null
  if (foretold.isAllowed ? isDone : isRefused) return null
  return `expected ${foretold.isAllowed ? 'yes' : 'no'}, got ${status} ${text(told)}`
}

type Change = Readonly<{ asked: Question; before?: Stored | undefined; after?: Stored | undefined }>

/** A field that was set by somebody whom the matrix does not give it. */
function findTaken({ person }: Reader, { asked, before, after }: Change): string | null {
  if (asked.kind !== 'update' || !before || !after) return null
  const policies: Readonly<Record<string, FieldPolicy>> = fieldMatrix
  const hats = [...person.roles, ...person.memberships.map(({ role }) => role)]
  const taken = Object.keys(asked.data).filter((name) => {
    const holders = policies[`${asked.collection}.${name}`]?.update
    if (!holders || holders.some((role) => hats.includes(role))) return false
    return rightsOf(before, name) !== rightsOf(after, name)
  })
  return taken.length === 0 ? null : `set ${taken.join()}, which is not the reader's to set`
}

/** What a field holds in what is public and in what was written last. */
const rightsOf = ({ facts, latest }: Stored, name: string): string =>
  JSON.stringify(
    [facts, latest].map((each) => Reflect.get({ ...each, ...each.account }, name) ?? null),
  )

/** What the matrix allows and something else stands against: a second profile, something in use, a missing file. */
const isBlocked = (kind: Kind, collection: string, { status, body }: Told): boolean =>
  (kind === 'create' && collection === 'needs' && status === 400) ||
  asksForInstitution(body) ||
  (kind === 'delete' &&
    status === 409 &&
    ['in-use', 'last-manager'].includes(body.errors?.[0]?.code))

const isInUse = ({ message }: Json): boolean => /cannot be deleted while/.test(message)

const asksForInstitution = (body: Json): boolean => fieldOf(body.errors?.[0]) === 'responsible'

const fieldOf = (error: Json): unknown => error?.field ?? error?.extensions?.field

const without = (ids: readonly string[], others: readonly string[]) =>
  ids.filter((id) => !others.includes(id))

const text = ({ body }: Told): string => JSON.stringify(body?.errors ?? body).slice(0, 300)

/** Takes in what an allowed change has done, and what it must not have. */
async function lookAgain(
  world: World,
  { asked, foretold, told }: Heard & { asked: Question },
): Promise<void> {
  const { collection, kind, id, ids } = asked
  if (reading.includes(kind) || told.status > 201) return
  const made: Json = told.doc?.id
  const isMade = (kind === 'create' || kind === 'duplicate') && made !== undefined
  const changed = isMade ? [String(made)] : isBulk(kind) ? ids : [id]
  const stored = world.stored.get(collection) ?? new Map()
  world.stored.set(collection, stored)
  const isExpected = 'ids' in foretold || foretold.isAllowed
  if (!isExpected) return
  const now = await lookAt(world.admin, collection, changed)
  for (const each of changed) {
    const seen = now.get(each)
    if (seen) stored.set(each, seen)
    else stored.delete(each)
  }
}

/** Documents that are not as they were left: changed by somebody who was refused. */
export async function findUnexpected(world: World): Promise<string[]> {
  const found = await Promise.all(
    [...world.stored].map(async ([collection, stored]) => {
      if (collection === 'coverage-results') return []
      const now = await lookAt(world.admin, collection, [...stored.keys()].slice(-100))
      const last = [...stored.values()].slice(-100)
      const other = last.filter(({ id, print }) => now.get(id)?.print !== print)
      for (const { id } of other) {
        const seen = now.get(id)
        if (seen) stored.set(id, seen)
        else stored.delete(id)
      }
      return other.map(
        ({ id, print }) => `${collection} ${id} is ${now.get(id)?.print ?? 'gone'}, was ${print}`,
      )
    }),
  )
  return found.flat()
}
