import type { machineMatrix } from './door-matrix.ts'
import type { Operation } from './matrix.ts'
import type { RuleName } from './rules.ts'

/** The rules as people read them in the table. */
export const ruleLabels: Readonly<Record<RuleName, string>> = {
  all: 'alle',
  published: 'publiserte',
  publishedPortfolio: 'publiserte i åpne tiltaksvifter',
  openPortfolio: 'åpne tiltaksvifter',
  publishedOfBound: 'publiserte i kommunen den hører til',
  ofBound: 'kommunen den hører til',
  ofOwnMunicipality: 'i egen kommune',
  ofManagedMunicipality: 'i egen kommune',
  concernsManagedMunicipality: 'som gjelder egen kommune',
  managedMunicipality: 'egen kommune',
  ownInstitution: 'egen institusjon',
  ofOwnInstitution: 'for egen institusjon',
  self: 'egen konto',
  ofSelf: 'egne',
  colleague: 'kontoer med roller bare i egen kommune',
}

export const operationLabels: Readonly<Record<Operation, string>> = {
  create: 'lage',
  read: 'lese',
  update: 'endre',
  delete: 'slette',
  readVersions: 'se versjoner',
  publish: 'publisere',
}

export const machineLabels: Readonly<
  Record<(typeof machineMatrix)[keyof typeof machineMatrix], string>
> = {
  closed: 'ingen',
  own: 'egne rader, for den som er logget inn',
  ownAndReadable: 'egne rader og rader om dokumenter man kan lese, for den som er logget inn',
}
