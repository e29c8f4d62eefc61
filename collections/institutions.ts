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
    singular: { nb: 'Institusjon', nn: 'Institusjon', en: 'Institution' },
    plural: { nb: 'Institusjoner', nn: 'Institusjonar', en: 'Institutions' },
  },
  access: accessOf('institutions'),
  admin: {
    group: groups.knowledge,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'region', 'website'],
    description: {
      nb: 'Hvem som eier, utvikler eller lærer bort programmene.',
      nn: 'Kven som eig, utviklar eller lærer bort programma.',
      en: 'Who owns, develops or teaches the programmes.',
    },
  },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
      options: [
        { value: 'directorate', label: { nb: 'Direktorat', nn: 'Direktorat', en: 'Directorate' } },
        { value: 'agency', label: { nb: 'Etat', nn: 'Etat', en: 'Agency' } },
        {
          value: 'research-institute',
          label: { nb: 'Forskningsinstitutt', nn: 'Forskingsinstitutt', en: 'Research institute' },
        },
        {
          value: 'national-competence-centre',
          label: {
            nb: 'Nasjonalt kompetansesenter',
            nn: 'Nasjonalt kompetansesenter',
            en: 'National competence centre',
          },
        },
        {
          value: 'regional-competence-centre',
          label: {
            nb: 'Regionalt kompetansesenter',
            nn: 'Regionalt kompetansesenter',
            en: 'Regional competence centre',
          },
        },
        {
          value: 'special-education-service',
          label: {
            nb: 'Spesialpedagogisk tjeneste',
            nn: 'Spesialpedagogisk teneste',
            en: 'Special education service',
          },
        },
        {
          value: 'state-service',
          label: { nb: 'Statlig tjeneste', nn: 'Statleg teneste', en: 'State service' },
        },
        { value: 'municipality', label: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' } },
        {
          value: 'university',
          label: {
            nb: 'Universitet eller høgskole',
            nn: 'Universitet eller høgskule',
            en: 'University',
          },
        },
        {
          value: 'voluntary-organisation',
          label: {
            nb: 'Frivillig organisasjon',
            nn: 'Frivillig organisasjon',
            en: 'Voluntary organisation',
          },
        },
        {
          value: 'interest-organisation',
          label: {
            nb: 'Interesseorganisasjon',
            nn: 'Interesseorganisasjon',
            en: 'Interest organisation',
          },
        },
        { value: 'foundation', label: { nb: 'Stiftelse', nn: 'Stifting', en: 'Foundation' } },
        { value: 'network', label: { nb: 'Nettverk', nn: 'Nettverk', en: 'Network' } },
        {
          value: 'private',
          label: { nb: 'Privat virksomhet', nn: 'Privat verksemd', en: 'Private' },
        },
      ],
    },
    { name: 'region', type: 'text', label: { nb: 'Region', nn: 'Region', en: 'Region' } },
    webPageField('website', { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' }),
    organisationNumberField,
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
    },
    roleMailboxField,
    slugField('name'),
    {
      name: 'checked',
      type: 'checkbox',
      defaultValue: false,
      label: {
        nb: 'Opplysningene er kontrollert mot en kilde',
        nn: 'Opplysningane er kontrollerte mot ei kjelde',
        en: 'Checked against a source',
      },
      admin: { position: 'sidebar' },
    },
  ],
}
