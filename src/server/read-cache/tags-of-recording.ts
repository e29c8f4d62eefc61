import type { Recording } from './recording.ts'
import { municipality } from './tags.ts'

/** The tags of a recording, those of what stands for its owners among them. */
export function tagsOfRecording({ tags, owners, standsForOwners }: Recording): Set<string> {
  return new Set([...tags, ...(standsForOwners ? [...owners].map(municipality) : [])])
}
