import type { CollectionConfig } from 'payload'

export const JOURNAL = 'change-journal'

const nobody = () => false

/**
 * What each of the latest commits changed, for other processes. Rows are written past Payload, in the
 * transaction they tell of, and numbered; see write-row.ts. No door leads here.
 */
export const journalCollection: CollectionConfig = {
  slug: JOURNAL,
  access: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  admin: { hidden: true },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'number', required: true },
    // The process that wrote it, which knows already.
    { name: 'origin', type: 'text', required: true },
    { name: 'changes', type: 'json', required: true },
  ],
}
