export { internalCollection } from './internal-collection.ts'
