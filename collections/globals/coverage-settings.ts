import type { GlobalConfig, NumberField } from 'payload'
import { globalAccessOf } from '../access/index.ts'
import { groups } from '../groups.ts'
import { sourceRow } from './source-row.ts'

const share = (name: string, nb: string, en: string, defaultValue: number): NumberField => ({
  name,
  type: 'number',
  required: true,
  min: 0,
  max: 1,
  defaultValue,
  label: { nb, en },
})

/** Evidence factors and weights of coverage-method.md, in force for the whole country. */
export const coverageSettings: GlobalConfig = {
  slug: 'coverage-settings',
  label: { nb: 'Innstillinger for dekning', en: 'Coverage settings' },
  access: globalAccessOf('coverage-settings'),
  admin: {
    group: groups.settings,
    description: {
      nb: 'Endres noe her, regnes dekningen på nytt for alle kommuner.',
      en: 'A change here recomputes the coverage of every municipality.',
    },
  },
  versions: { max: 50 },
  fields: [
    {
      name: 'evidenceFactors',
      type: 'group',
      label: { nb: 'Vekt etter Ungsinn (2015)', en: 'Evidence factor by Ungsinn (2015)' },
      fields: [
        {
          type: 'row',
          fields: [
            share('level5', '5 – sterk dokumentasjon', '5 – strong', 1),
            share('level4', '4 – tilfredsstillende', '4 – sufficient', 0.9),
            share('level3', '3 – noe dokumentasjon', '3 – some', 0.75),
          ],
        },
        {
          type: 'row',
          fields: [
            share('level2', '2 – teoretisk begrunnet', '2 – theory', 0.5),
            share('level1', '1 – godt beskrevet', '1 – described', 0.35),
            share('level0', '0 – uvirksomt', '0 – no effect', 0),
            share('unknown', 'Ukjent', 'Unknown', 0.5),
          ],
        },
        sourceRow(),
      ],
    },
    {
      name: 'levelWeights',
      type: 'group',
      label: { nb: 'Vekt på nivåene', en: 'Level weights' },
      admin: {
        description: {
          nb: 'Forholdet mellom nivåene teller. Standard er like mye på hvert.',
          en: 'The ratio between the levels counts. The default is the same for each.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            share('universal', 'Universelt', 'Universal', 1),
            share('selective', 'Selektivt', 'Selective', 1),
            share('indicated', 'Indikativt', 'Indicated', 1),
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
      label: { nb: 'Arenaer per nivå og alder', en: 'Arenas per level and age group' },
    },
    {
      name: 'arenas',
      type: 'group',
      label: { nb: 'Kilden for antallet arenaer', en: 'Source of the number of arenas' },
      fields: [sourceRow()],
    },
  ],
}
