import type { Term } from './catalogue.ts'

/** What somebody has typed about one offer, as it stands in the fields. */
export type Typing = Readonly<{
  /** Tells one typing from another, so that it is not saved twice. */
  key: string
  /** The offer it changes; null for a new one. */
  offer: Readonly<{ id: string; updatedAt: string }> | null
  program: string | null
  title: string
  seats: string
  status: string
  /** An arena by id, or empty to leave it as it is. */
  arena: string
  roleMailbox: string
  isVerified: boolean
  /** Only for offers without a programme, which have nothing to follow. */
  levels: readonly string[]
  ageGroups: readonly string[]
  themes: readonly string[]
}>

export type Field = 'title' | 'seats' | 'roleMailbox' | 'search'

/** Fields whose text cannot be used. */
export function findProblems({ title, seats, roleMailbox }: Typing): readonly Field[] {
  const problems: Field[] = []
  if (title.trim() === '') problems.push('title')
  if (readSeats(seats) === undefined) problems.push('seats')
  if (roleMailbox.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(roleMailbox.trim())) {
    problems.push('roleMailbox')
  }
  return problems
}

/** As people write numbers, with spaces; null when empty, undefined when it is none. */
export function readSeats(text: string): number | null | undefined {
  const digits = text.replace(/[\s.]/g, '')
  if (digits === '') return null
  const seats = Number(digits)
  return /^\d+$/.test(digits) && seats <= 1_000_000 ? seats : undefined
}

type Saved = Readonly<{ municipality: string; publishes: boolean; role: string; now: Date }>

/** What is sent to be stored. What is left as the programme says is left out. */
export function bodyOf(typing: Typing, { municipality, publishes, role, now }: Saved): object {
  const { offer, program, title, seats, status, arena, roleMailbox, isVerified } = typing
  const { levels, ageGroups, themes } = typing
  return {
    ...(offer ? {} : { municipality, ...(program ? { program } : {}) }),
    ...(levels.length > 0 ? { levels } : {}),
    ...(ageGroups.length > 0 ? { ageGroups } : {}),
    ...(themes.length > 0 ? { themes: themes.map((theme) => ({ theme, relevance: 'main' })) } : {}),
    title: title.trim(),
    seats: readSeats(seats) ?? null,
    status,
    ...(arena ? { arenas: [arena] } : {}),
    roleMailbox: roleMailbox.trim() || null,
    ...(isVerified ? { lastVerified: { on: now.toISOString(), byRole: role } } : {}),
    _status: publishes ? 'published' : 'draft',
  }
}

/** The mailbox of the one before: a service often has many offers. */
export const newTyping = (
  { id, title }: Readonly<{ id: string | null; title: string }>,
  { key, roleMailbox }: Readonly<{ key: string; roleMailbox: string }>,
): Typing => ({
  key,
  offer: null,
  program: id,
  title,
  seats: '',
  status: 'active',
  arena: '',
  roleMailbox,
  isVerified: true,
  levels: [],
  ageGroups: [],
  themes: [],
})

export const titleOf = (terms: readonly Term[], id: string): string =>
  terms.find((term) => term.id === id)?.title ?? ''
