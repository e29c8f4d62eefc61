import { internalCollection } from '../../internal-collection/index.ts'

export const CHANGES = 'coverage-changes'

/** Changes whose figures are not computed yet: written with the change itself, deleted when they are. */
export const changesCollection = internalCollection(CHANGES, [
  { name: 'touched', type: 'json', required: true },
])
