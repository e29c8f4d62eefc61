export { buildPortfolio } from './build-portfolio.ts'
export type { Id, MethodSettings, MunicipalDocuments, NationalDocuments } from './documents.ts'
export { findMunicipalitiesUsing, loadMunicipal, loadNational } from './load-documents.ts'
export { isRecord, readId, readRows } from './read-fields.ts'
