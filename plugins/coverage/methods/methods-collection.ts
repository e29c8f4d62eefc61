import { internalCollection } from '../../internal-collection/index.ts'

export const METHODS = 'coverage-methods'

/** Every method a figure was ever computed by, so that an old figure can be explained. */
export const methodsCollection = internalCollection(METHODS, [
  { name: 'version', type: 'text', required: true, unique: true, index: true },
  { name: 'usedFrom', type: 'date', required: true },
  { name: 'method', type: 'json', required: true },
])
