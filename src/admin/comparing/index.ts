export { compareTitle } from './compare-title.ts'
export { CompareView } from './compare-view.tsx'
