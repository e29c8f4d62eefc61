import type { CollectionConfig } from 'payload'
import { accessOf, fieldAccessOf } from '../access/index.ts'
import {
  dateField,
  organisationNumberField,
  roleMailboxField,
  say,
  webPageField,
} from '../fields/index.ts'
import { groups } from '../groups.ts'
import { childrenField } from './children.ts'
import { memberEndpoints } from './members/index.ts'

/** Norwegian municipalities, and the fictional ones that carry the demonstration data. */
export const municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: {
    singular: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
    plural: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  },
  access: accessOf('municipalities'),
  admin: {
    group: groups.municipal,
    useAsTitle: 'name',
    components: {
      views: {
        // /admin/collections/municipalities/way/:number/:step
        way: { path: '/way', exact: false, Component: '/src/admin/index.ts#WayView' },
        edit: {
          people: {
            path: '/people',
            Component: '/src/admin/index.ts#PeopleView',
            tab: {
              href: '/people',
              label: ({ t }: { t: (key: string) => string }) => t('people:tab'),
              condition: ({ permissions }) =>
                permissions?.collections?.invitations?.create === true,
            },
          },
        },
      },
    },
    defaultColumns: ['number', 'name', 'countyName', 'portfolioPublished', 'fictional'],
    listSearchableFields: ['name', 'number', 'countyName'],
    description: {
      nb: 'Kommunene, med barnetall og om tiltaksviften er åpen for alle.',
      nn: 'Kommunane, med barnetal og om tiltaksvifta er open for alle.',
      en: 'Municipalities, with the number of children and whether the portfolio is public.',
    },
  },
  defaultSort: 'number',
  disableDuplicate: true,
  endpoints: memberEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          required: true,
          unique: true,
          index: true,
          label: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Number' },
          access: fieldAccessOf('municipalities.number'),
          validate: (
            value: string | null | undefined,
            { req }: { req: Parameters<typeof say>[0] },
          ) =>
            /^\d{4}$/.test(value ?? '') ||
            say(req, {
              nb: `Kommunenummeret har fire siffer, med null foran når det trengs. Fikk ${JSON.stringify(value)}.`,
              nn: `Kommunenummeret har fire siffer, med null framfor når det trengst. Fekk ${JSON.stringify(value)}.`,
              en: `A municipality number has four digits, leading zero kept. Received ${JSON.stringify(value)}.`,
            }),
        },
        {
          name: 'name',
          type: 'text',
          required: true,
          localized: true,
          label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'officialName',
          type: 'text',
          label: { nb: 'Offisielt navn', nn: 'Offisielt namn', en: 'Official name' },
        },
        {
          name: 'samiName',
          type: 'text',
          label: { nb: 'Samisk navn', nn: 'Samisk namn', en: 'Sámi name' },
        },
        {
          name: 'samiLanguage',
          type: 'select',
          label: { nb: 'Samisk språk', nn: 'Samisk språk', en: 'Sámi language' },
          options: [
            { value: 'sme', label: { nb: 'Nordsamisk', nn: 'Nordsamisk', en: 'Northern Sámi' } },
            { value: 'smj', label: { nb: 'Lulesamisk', nn: 'Lulesamisk', en: 'Lule Sámi' } },
            { value: 'sma', label: { nb: 'Sørsamisk', nn: 'Sørsamisk', en: 'Southern Sámi' } },
          ],
        },
        {
          name: 'kvenName',
          type: 'text',
          label: { nb: 'Kvensk navn', nn: 'Kvensk namn', en: 'Kven name' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'countyNumber',
          type: 'text',
          required: true,
          index: true,
          label: { nb: 'Fylkesnummer', nn: 'Fylkesnummer', en: 'County number' },
          access: fieldAccessOf('municipalities.countyNumber'),
        },
        {
          name: 'countyName',
          type: 'text',
          required: true,
          label: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
          access: fieldAccessOf('municipalities.countyName'),
        },
        {
          name: 'writtenForm',
          type: 'select',
          defaultValue: 'nb',
          label: { nb: 'Målform', nn: 'Målform', en: 'Written form' },
          options: [
            { value: 'nb', label: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' } },
            { value: 'nn', label: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' } },
          ],
        },
      ],
    },
    {
      name: 'population',
      type: 'number',
      min: 0,
      label: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Population' },
    },
    childrenField,
    organisationNumberField,
    webPageField('website', { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' }),
    roleMailboxField,
    {
      name: 'portfolioPublished',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: {
        nb: 'Tiltaksviften er åpen for alle',
        nn: 'Tiltaksvifta er open for alle',
        en: 'Portfolio is public',
      },
      admin: {
        position: 'sidebar',
        description: {
          nb: 'Publiserte tilbud og dekningen vises da for publikum og andre nettsteder.',
          nn: 'Publiserte tilbod og dekninga blir då viste for publikum og andre nettstader.',
          en: 'Published offers and the coverage are then shown to the public and other sites.',
        },
      },
    },
    {
      name: 'samiArea',
      type: 'checkbox',
      defaultValue: false,
      label: {
        nb: 'I forvaltningsområdet for samiske språk',
        nn: 'I forvaltingsområdet for samiske språk',
        en: 'Sámi administrative area',
      },
      admin: { position: 'sidebar' },
    },
    {
      name: 'fictional',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { nb: 'Oppdiktet kommune', nn: 'Oppdikta kommune', en: 'Fictional municipality' },
      access: fieldAccessOf('municipalities.fictional'),
      admin: { position: 'sidebar' },
    },
    {
      type: 'collapsible',
      label: { nb: 'Grenser over tid', nn: 'Grenser over tid', en: 'Borders over time' },
      admin: { initCollapsed: true },
      fields: [
        dateField('validFrom', { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Valid from' }),
        dateField('validTo', { nb: 'Gjelder til', nn: 'Gjeld til', en: 'Valid to' }),
        {
          name: 'successor',
          type: 'relationship',
          relationTo: 'municipalities',
          label: { nb: 'Gikk inn i', nn: 'Gjekk inn i', en: 'Successor' },
        },
      ],
    },
  ],
}
