import type { CollectionConfig } from 'payload'
import { internalCollection } from '../../internal-collection/index.ts'

export const JOURNAL = 'change-journal'

/**
 * What each of the latest commits changed, for other processes. Rows are written past Payload, in the
 * transaction they tell of, and numbered; see journal.ts. No door leads here.
 */
export const journalCollection: CollectionConfig = {
  ...internalCollection(JOURNAL, [
    { name: 'id', type: 'number', required: true },
    // The process that wrote it, which knows already.
    { name: 'origin', type: 'text', required: true },
    { name: 'changes', type: 'json', required: true },
  ]),
  timestamps: false,
}
