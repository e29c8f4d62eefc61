export { CompareLink } from './compare-link.tsx'
export { compareTitle } from './compare-title.ts'
export { CompareView } from './compare-view.tsx'
