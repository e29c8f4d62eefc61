import { internalCollection } from '../internal-collection/index.ts'
import { states } from './core/index.ts'

export const LINKS = 'link-checks'

/** Every address that stands in a published document, and what came of asking it. */
export const linksCollection = internalCollection(LINKS, [
  { name: 'address', type: 'text', required: true, unique: true, index: true },
  /** The documents it stands in, each as `collection/id`. */
  { name: 'documents', type: 'text', hasMany: true, index: true },
  { name: 'state', type: 'select', required: true, index: true, options: [...states] },
  /** What was wrong the last time, as a word of `outcome.ts`. */
  { name: 'reason', type: 'text' },
  { name: 'status', type: 'number' },
  /** On how many occasions in a row it has failed. */
  { name: 'failures', type: 'number', required: true },
  { name: 'failingSince', type: 'date', index: true },
  { name: 'askedAt', type: 'date' },
  { name: 'nextAt', type: 'date', index: true },
])
