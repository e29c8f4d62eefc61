import type { Facts } from '../way/facts/index.ts'

export type Changed = Readonly<{
  kind: 'offers' | 'plans' | 'needs'
  id: string
  /** Null for the need profile, which has none. */
  title: string | null
  updatedAt: string
}>

/** What has been changed since a moment, the latest first. */
export function listChanged(
  { offers, plans, needs }: Pick<Facts, 'offers' | 'plans' | 'needs'>,
  since: string,
): readonly Changed[] {
  const all: readonly Changed[] = [
    ...offers.map(
      ({ id, title, updatedAt }) => ({ kind: 'offers', id, title, updatedAt }) as const,
    ),
    ...plans.map(({ id, title, updatedAt }) => ({ kind: 'plans', id, title, updatedAt }) as const),
    ...(needs ? [{ kind: 'needs', title: null, ...needs } as const] : []),
  ]
  return all
    .filter(({ updatedAt }) => updatedAt > since)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
}
