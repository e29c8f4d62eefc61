import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { IndexFigures, View } from '../core/index.ts'
import { publicCoverage } from './public-coverage.ts'
import type { Snapshot } from './snapshot.ts'
import { keyOf, listSnapshots, type SnapshotOutline } from './stored-snapshots.ts'

/** The index of a snapshot in each view, for those who may see small counts and for the public. */
export type Headlines = Readonly<
  Record<View, Readonly<Record<'full' | 'public', IndexFigures | null>>>
>

/**
 * Sixty of each municipality in Norway, at half a kilobyte. A snapshot takes a hundred times the space
 * of its headlines, which never change while its revision stands.
 */
const kept = new LRUCache<string, Headlines>({ max: 20_000 })

/** How many whole snapshots are held at a time. */
const batch = 20

/** The headlines of these snapshots, by key; those that are gone meanwhile are left out. */
export async function listHeadlines(
  payload: Payload,
  outlines: readonly SnapshotOutline[],
): Promise<ReadonlyMap<string, Headlines>> {
  const missing = outlines.filter((outline) => !kept.has(nameOf(outline))).map(({ key }) => key)
  const found = new Map<string, Headlines>()
  for (let from = 0; from < missing.length; from += batch) {
    for (const snapshot of await listSnapshots(payload, missing.slice(from, from + batch))) {
      const headlines = headlinesOf(snapshot)
      const outline = { key: keyOf(snapshot), revision: snapshot.revision }
      found.set(outline.key, headlines)
      if (outline.revision !== null) kept.set(nameOf(outline), headlines)
    }
  }
  return new Map(
    outlines.flatMap((outline): [string, Headlines][] => {
      const headlines = found.get(outline.key) ?? kept.get(nameOf(outline))
      return headlines ? [[outline.key, headlines]] : []
    }),
  )
}

/** Revisions are unique, so that databases do not meet here. */
const nameOf = ({ key, revision }: Pick<SnapshotOutline, 'key' | 'revision'>): string =>
  `${key} ${revision}`

const headlinesOf = (snapshot: Snapshot): Headlines => ({
  now: headlineIn(snapshot, 'now'),
  withPlans: headlineIn(snapshot, 'withPlans'),
})

const headlineIn = (snapshot: Snapshot, view: View) => ({
  full: snapshot[view].index,
  public: publicCoverage(snapshot, view).index,
})
