import type { GlobalConfig, NumberField } from 'payload'
import { globalAccessOf } from '../access/index.ts'
import type { Trilingual } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { sourceRow } from './source-row.ts'

const share = (name: string, defaultValue: number, label: Trilingual): NumberField => ({
  name,
  type: 'number',
  required: true,
  min: 0,
  max: 1,
  defaultValue,
  label,
})

/** Evidence factors and weights of coverage-method.md, in force for the whole country. */
export const coverageSettings: GlobalConfig = {
  slug: 'coverage-settings',
  label: {
    nb: 'Innstillinger for dekning',
    nn: 'Innstillingar for dekning',
    en: 'Coverage settings',
  },
  access: globalAccessOf('coverage-settings'),
  admin: {
    group: groups.settings,
    description: {
      nb: 'Endres noe her, regnes dekningen på nytt for alle kommuner.',
      nn: 'Blir noko endra her, blir dekninga rekna på nytt for alle kommunar.',
      en: 'A change here recomputes the coverage of every municipality.',
    },
  },
  versions: { max: 50 },
  fields: [
    {
      name: 'evidenceFactors',
      type: 'group',
      label: {
        nb: 'Vekt etter Ungsinn (2015)',
        nn: 'Vekt etter Ungsinn (2015)',
        en: 'Evidence factor by Ungsinn (2015)',
      },
      fields: [
        {
          type: 'row',
          fields: [
            share('level5', 1, {
              nb: '5 – sterk dokumentasjon',
              nn: '5 – sterk dokumentasjon',
              en: '5 – strong',
            }),
            share('level4', 0.9, {
              nb: '4 – tilfredsstillende',
              nn: '4 – tilfredsstillande',
              en: '4 – sufficient',
            }),
            share('level3', 0.75, {
              nb: '3 – noe dokumentasjon',
              nn: '3 – noko dokumentasjon',
              en: '3 – some',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            share('level2', 0.5, {
              nb: '2 – teoretisk begrunnet',
              nn: '2 – teoretisk grunngitt',
              en: '2 – theory',
            }),
            share('level1', 0.35, {
              nb: '1 – godt beskrevet',
              nn: '1 – godt skildra',
              en: '1 – described',
            }),
            share('level0', 0, {
              nb: '0 – uvirksomt',
              nn: '0 – utan verknad',
              en: '0 – no effect',
            }),
            share('unknown', 0.5, { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' }),
          ],
        },
        sourceRow(),
      ],
    },
    {
      name: 'levelWeights',
      type: 'group',
      label: { nb: 'Vekt på nivåene', nn: 'Vekt på nivåa', en: 'Level weights' },
      admin: {
        description: {
          nb: 'Forholdet mellom nivåene teller. Standard er like mye på hvert.',
          nn: 'Det er forholdet mellom nivåa som tel. Standard er like mykje på kvart.',
          en: 'The ratio between the levels counts. The default is the same for each.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            share('universal', 1, { nb: 'Universelt', nn: 'Universelt', en: 'Universal' }),
            share('selective', 1, { nb: 'Selektivt', nn: 'Selektivt', en: 'Selective' }),
            share('indicated', 1, { nb: 'Indikativt', nn: 'Indikativt', en: 'Indicated' }),
          ],
        },
        sourceRow(),
      ],
    },
    {
      name: 'arenaTarget',
      type: 'number',
      required: true,
      min: 1,
      max: 10,
      defaultValue: 2,
      label: {
        nb: 'Arenaer per nivå og alder',
        nn: 'Arenaer per nivå og alder',
        en: 'Arenas per level and age group',
      },
    },
    {
      name: 'arenas',
      type: 'group',
      label: {
        nb: 'Kilden for antallet arenaer',
        nn: 'Kjelda for talet på arenaer',
        en: 'Source of the number of arenas',
      },
      fields: [sourceRow()],
    },
    {
      name: 'evidenceYears',
      type: 'number',
      required: true,
      min: 1,
      max: 50,
      defaultValue: 5,
      label: {
        nb: 'Se etter en nyere vurdering etter så mange år',
        nn: 'Sjå etter ei nyare vurdering etter så mange år',
        en: 'Look for a newer rating after so many years',
      },
      admin: {
        description: {
          nb: 'Redaktørenes startside minner om vurderinger som er eldre. Tallet er ikke med i dekningen.',
          nn: 'Startsida til redaktørane minner om vurderingar som er eldre. Talet er ikkje med i dekninga.',
          en: 'The start page of editors reminds of ratings that are older. The number is no part of the coverage.',
        },
      },
    },
  ],
}
