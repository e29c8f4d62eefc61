import { type Called, callApi } from '../../call-api.ts'
import { type Registered, registeredOf } from './registered.ts'
import { bodyOf, type Field, type Typing } from './typing.ts'

export type Desk = Readonly<{ municipality: string; publishes: boolean; role: string }>

/** How saving an offer went. */
export type Outcome =
  | Readonly<{ kind: 'saved'; offer: Registered }>
  /** Somebody else has changed it; `theirs` is how it stands. */
  | Readonly<{ kind: 'stale'; theirs: Registered }>
  | Readonly<{ kind: 'refused'; field: Field | null; message: string }>
  | Readonly<{ kind: 'unreachable' | 'signed-out' | 'forbidden' }>

/** Stores what is typed, unless the offer has become another than the one it was typed about. */
export async function saveOffer(typing: Typing, desk: Desk, again = false): Promise<Outcome> {
  const body = bodyOf(typing, { ...desk, now: new Date() })
  const asDraft = desk.publishes ? '' : '&draft=true'
  if (typing.offer) return change(typing.offer, body, { asDraft, publishes: desk.publishes })
  if (again) {
    const stored = await findStored(typing, desk)
    if (stored) return { kind: 'saved', offer: stored }
  }
  return outcomeOf(await callApi('POST', `/offers?depth=0${asDraft}`, body))
}

type Way = Readonly<{ asDraft: string; publishes: boolean }>

/** The question names the version that was read, so that nobody is between the look and the writing. */
async function change(
  { id, updatedAt }: Readonly<{ id: string; updatedAt: string }>,
  body: object,
  { asDraft, publishes }: Way,
): Promise<Outcome> {
  const latest = await callApi('GET', `/offers/${id}?depth=0&draft=true`)
  if (!latest.isOk) return failure(latest)
  const theirs = registeredOf(latest.body)
  if (theirs && theirs.updatedAt !== updatedAt) return { kind: 'stale', theirs }
  const stored = publishes ? await callApi('GET', `/offers/${id}?depth=0`) : latest
  const version = String(stored.body.updatedAt ?? updatedAt)
  const where = new URLSearchParams([
    ['where[and][0][id][equals]', id],
    ['where[and][1][updatedAt][equals]', version],
  ])
  const called = await callApi('PATCH', `/offers?${where}&depth=0${asDraft}`, body)
  const docs: readonly unknown[] = Array.isArray(called.body.docs) ? called.body.docs : []
  const offer = registeredOf(docs[0])
  if (called.isOk && offer) return { kind: 'saved', offer }
  if (called.isOk) {
    const now = registeredOf((await callApi('GET', `/offers/${id}?depth=0&draft=true`)).body)
    return now ? { kind: 'stale', theirs: now } : { kind: 'unreachable' }
  }
  return outcomeOf(called)
}

/** Whether a new offer was stored after all, before the connection was lost. */
async function findStored({ title, key }: Typing, { municipality }: Desk) {
  const where = new URLSearchParams([
    ['where[and][0][municipality][equals]', municipality],
    ['where[and][1][title][equals]', title.trim()],
    ['where[and][2][createdAt][greater_than]', new Date(Number(key.split('-')[0])).toISOString()],
  ])
  const { body } = await callApi('GET', `/offers?${where}&depth=0&draft=true&limit=1`)
  return Array.isArray(body.docs) ? registeredOf(body.docs[0]) : null
}

async function outcomeOf(called: Called): Promise<Outcome> {
  const offer = called.isOk ? registeredOf(called.body.doc) : null
  return offer ? { kind: 'saved', offer } : failure(called)
}

/** Payload says "forbidden" to whoever is not signed in, too. */
async function failure({ status, message, body }: Called): Promise<Outcome> {
  if (status === 0 || status >= 500) return { kind: 'unreachable' }
  if (status === 401 || status === 403 || status === 404) {
    const { body: me } = await callApi('GET', '/users/me?depth=0')
    return { kind: me.user ? 'forbidden' : 'signed-out' }
  }
  const [error] = Array.isArray(body.errors) ? body.errors : []
  const named = (['title', 'seats', 'roleMailbox'] as const).find((name) => error?.field === name)
  const [inner] = Array.isArray(error?.data?.errors) ? error.data.errors : []
  return {
    kind: 'refused',
    field: named ?? null,
    message: typeof inner?.message === 'string' ? inner.message : message,
  }
}

/** Into the bin, and out of it. */
export async function moveOffer(
  { id, isPublished }: Registered,
  isRemoved: boolean,
): Promise<Called> {
  const data = {
    deletedAt: isRemoved ? new Date().toISOString() : null,
    ...(isPublished ? { _status: 'published' } : {}),
  }
  const asDraft = isPublished ? '' : '&draft=true'
  return callApi('PATCH', `/offers/${id}?depth=0&trash=true${asDraft}`, data)
}
