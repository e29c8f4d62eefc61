import type { CollectionConfig } from 'payload'
import { accessOf } from './access/index.ts'
import {
  organisationNumberField,
  roleMailboxField,
  slugField,
  webPageField,
} from './fields/index.ts'
import { groups } from './groups.ts'

/** Directorates, competence centres and owners of programmes. */
export const institutions: CollectionConfig = {
  slug: 'institutions',
  labels: {
    singular: { nb: 'Institusjon', en: 'Institution' },
    plural: { nb: 'Institusjoner', en: 'Institutions' },
  },
  access: accessOf('institutions'),
  admin: {
    group: groups.knowledge,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'region', 'website'],
    description: {
      nb: 'Hvem som eier, utvikler eller lærer bort programmene.',
      en: 'Who owns, develops or teaches the programmes.',
    },
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, index: true, label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { nb: 'Slag', en: 'Kind' },
      options: [
        { value: 'directorate', label: { nb: 'Direktorat', en: 'Directorate' } },
        { value: 'agency', label: { nb: 'Etat', en: 'Agency' } },
        {
          value: 'research-institute',
          label: { nb: 'Forskningsinstitutt', en: 'Research institute' },
        },
        {
          value: 'national-competence-centre',
          label: { nb: 'Nasjonalt kompetansesenter', en: 'National competence centre' },
        },
        {
          value: 'regional-competence-centre',
          label: { nb: 'Regionalt kompetansesenter', en: 'Regional competence centre' },
        },
        {
          value: 'special-education-service',
          label: { nb: 'Spesialpedagogisk tjeneste', en: 'Special education service' },
        },
        { value: 'state-service', label: { nb: 'Statlig tjeneste', en: 'State service' } },
        { value: 'municipality', label: { nb: 'Kommune', en: 'Municipality' } },
        { value: 'university', label: { nb: 'Universitet eller høgskole', en: 'University' } },
        {
          value: 'voluntary-organisation',
          label: { nb: 'Frivillig organisasjon', en: 'Voluntary organisation' },
        },
        {
          value: 'interest-organisation',
          label: { nb: 'Interesseorganisasjon', en: 'Interest organisation' },
        },
        { value: 'foundation', label: { nb: 'Stiftelse', en: 'Foundation' } },
        { value: 'network', label: { nb: 'Nettverk', en: 'Network' } },
        { value: 'private', label: { nb: 'Privat virksomhet', en: 'Private' } },
      ],
    },
    { name: 'region', type: 'text', label: { nb: 'Region', en: 'Region' } },
    webPageField('website', { nb: 'Nettsted', en: 'Website' }),
    organisationNumberField,
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { nb: 'Beskrivelse', en: 'Description' },
    },
    roleMailboxField,
    slugField('name'),
    {
      name: 'checked',
      type: 'checkbox',
      defaultValue: false,
      label: { nb: 'Opplysningene er kontrollert mot en kilde', en: 'Checked against a source' },
      admin: { position: 'sidebar' },
    },
  ],
}
