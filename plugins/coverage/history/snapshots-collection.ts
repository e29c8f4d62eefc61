import { internalCollection } from '../../internal-collection/index.ts'

export const SNAPSHOTS = 'coverage-snapshots'

const figure = (name: string) => ({ name, type: 'number' }) as const

/** Results as they stood at the end of a day. Read through the coverage endpoints, which ask whose they are. */
export const snapshotsCollection = internalCollection(SNAPSHOTS, [
  // The number and the day, so that there is one a day whoever writes it.
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'number', type: 'text', required: true, index: true },
  { name: 'date', type: 'text', required: true, index: true },
  { name: 'year', type: 'number', required: true },
  { name: 'method', type: 'text', required: true },
  { name: 'computedAt', type: 'date', required: true },
  figure('effective'),
  figure('reach'),
  figure('breadth'),
  figure('withPlansEffective'),
  { name: 'revision', type: 'text' },
  { name: 'portfolio', type: 'json', required: true },
  { name: 'origins', type: 'json', required: true },
  { name: 'now', type: 'json', required: true },
  { name: 'withPlans', type: 'json', required: true },
])
