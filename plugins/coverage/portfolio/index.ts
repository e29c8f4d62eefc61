export { buildCandidates, type UnusableProgram } from './build-candidates.ts'
export { buildPortfolio } from './build-portfolio.ts'
export type {
  CatalogueProgram,
  Id,
  MethodSettings,
  MunicipalDocuments,
  NationalDocuments,
} from './documents.ts'
export { findMunicipalitiesUsing, loadMunicipal, loadNational } from './load-documents.ts'
export { readCatalogueProgram } from './read-documents.ts'
export { isRecord, readId, readRows } from './read-fields.ts'
