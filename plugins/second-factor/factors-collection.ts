import type { CollectionConfig } from 'payload'
import { internalCollection } from '../internal-collection/index.ts'

export const FACTORS = 'second-factors'

/**
 * The second factors, one for each account that has or had one. No door leads to them. The secret
 * of a factor is not among what is stored: it is made of the seed and the secret of the server.
 */
export const factorsCollection: CollectionConfig = {
  ...internalCollection(FACTORS, [
    { name: 'user', type: 'text', required: true, unique: true, index: true },
    { name: 'seed', type: 'text' },
    { name: 'enabledAt', type: 'date' },
    { name: 'lastStep', type: 'number' },
    { name: 'recovery', type: 'json' },
    { name: 'uses', type: 'number', required: true },
    { name: 'removedAt', type: 'date' },
    { name: 'removedBy', type: 'text' },
  ]),
  timestamps: false,
}
