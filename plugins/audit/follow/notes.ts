import type { PayloadRequest } from 'payload'
import type { Action, Change } from '../entries/index.ts'

/** What an operation was asked to do, as far as hooks further in are not told. */
export type Asked = Readonly<{ operation: string; isDraft: boolean; setsPassword: boolean }>

/** What a change will turn out to be, once it is stored. */
export type Coming = Readonly<{
  action: Action
  changes: readonly Change[]
  document: Readonly<Record<string, unknown>>
  before?: Readonly<Record<string, unknown>>
}>

/** A document that a request names. */
export type Named = Readonly<{ slug: string; id: string; isVersion: boolean }>

type Notes = Readonly<{
  asked: Map<string, Asked>
  coming: Map<string, Coming>
  named: Map<string, Named>
}>

const notes = Symbol('notes of the audit log')

/**
 * Kept on the request: Payload hands some hooks a stand-in for it, which passes this on, and makes its
 * context anew now and then. Mutations of one GraphQL request share it, and come one after the other.
 */
export function notesOf(req: PayloadRequest): Notes {
  const known: Notes | undefined = Reflect.get(req, notes)
  if (known) return known
  const empty: Notes = { asked: new Map(), coming: new Map(), named: new Map() }
  Reflect.set(req, notes, empty)
  return empty
}

/** One document, of one collection. */
export const nameOf = (slug: string, id: unknown): string => JSON.stringify([slug, String(id)])

/** The one document a request is about; null when it names none or several. */
export function findNamed(req: PayloadRequest): Named | null {
  const [named, ...others] = notesOf(req).named.values()
  return named && others.length === 0 ? named : null
}
