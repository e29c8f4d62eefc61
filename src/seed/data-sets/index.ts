export {
  type FictionalOffer,
  type FictionalPlan,
  fictional,
  type NeedOverride,
} from './fictional.ts'
export { type InstitutionRecord, institutions } from './institutions.ts'
export { type MunicipalityRecord, readMunicipalities } from './municipalities.ts'
export { needTemplate } from './need-template.ts'
export { type ProgramRecord, programs } from './programs.ts'
export { ageGroups, arenas, levels, type Term, type Translated, themes } from './taxonomies.ts'
