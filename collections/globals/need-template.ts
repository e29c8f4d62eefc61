import type { GlobalConfig } from 'payload'
import { globalAccessOf } from '../access/index.ts'
import { needCellsField } from '../fields/index.ts'
import { groups } from '../groups.ts'

/** The national template a municipality's need profile starts from. */
export const needTemplate: GlobalConfig = {
  slug: 'need-template',
  label: { nb: 'Nasjonal behovsmal', nn: 'Nasjonal behovsmal', en: 'National need template' },
  access: globalAccessOf('need-template'),
  admin: {
    group: groups.settings,
    description: {
      nb: 'Kommuner uten egen behovsprofil regnes etter denne. Et tall uten publisert kilde er merket som antakelse.',
      nn: 'Kommunar utan eigen behovsprofil blir rekna etter denne. Eit tal utan publisert kjelde er merkt som antaking.',
      en: 'Municipalities without a profile of their own are computed from this. A number without a published source is marked as an assumption.',
    },
  },
  versions: { max: 50 },
  fields: [needCellsField()],
}
