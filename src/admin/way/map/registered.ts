import type { OfferFacts } from '../facts/index.ts'

/** An offer in the list beside the form. */
export type Registered = OfferFacts & Readonly<{ isRemoved?: boolean }>

/** What the API answers of an offer, as the list shows it. */
export function registeredOf(doc: unknown): Registered | null {
  if (typeof doc !== 'object' || doc === null || !('id' in doc)) return null
  const of: Readonly<Record<string, unknown>> = { ...doc }
  const text = (name: string) => (typeof of[name] === 'string' ? String(of[name]) : null)
  const verified = of.lastVerified
  const on =
    typeof verified === 'object' && verified !== null && 'on' in verified ? verified.on : null
  const status = (['planned', 'active', 'paused', 'ended'] as const).find(
    (each) => each === of.status,
  )
  return {
    id: String(of.id),
    title: text('title') ?? '',
    slug: text('slug') ?? '',
    status: status ?? 'active',
    isPublished: of._status === 'published',
    seats: typeof of.seats === 'number' ? of.seats : null,
    program: text('program'),
    arenas: Array.isArray(of.arenas) ? of.arenas.map(String) : [],
    roleMailbox: text('roleMailbox'),
    verifiedOn: typeof on === 'string' ? on : null,
    updatedAt: text('updatedAt') ?? '',
  }
}
