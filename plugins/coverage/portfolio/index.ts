export { buildAddition, buildCandidates, type UnusableProgram } from './build-candidates.ts'
export {
  buildOffer,
  buildPortfolio,
  isSystemMeasure,
  namedNeeds,
  sortOffers,
} from './build-portfolio.ts'
export type {
  CatalogueProgram,
  Id,
  MethodSettings,
  MunicipalDocuments,
  NationalDocuments,
  OfferDocument,
  ProgramDocument,
} from './documents.ts'
export { listOrigins, type NeedOrigin, type Origins } from './list-origins.ts'
export {
  findMunicipalitiesUsing,
  listMunicipalities,
  loadGrounds,
  loadMunicipal,
  loadNational,
  loadOffers,
  loadPrograms,
  loadSettings,
  programsOf,
} from './load-documents.ts'
export { readCatalogueProgram } from './read-documents.ts'
export { isRecord, readId, readRows } from './read-fields.ts'
export { catalogueFields } from './selected-fields.ts'
