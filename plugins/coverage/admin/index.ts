/** What the import map may name. */
export { CoverageView } from './coverage-view.tsx'
