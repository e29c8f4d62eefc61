import type { CollectionConfig, UIField } from 'payload'
import { accessOf } from '../access/index.ts'
import { freeTextWarning, needCellsField } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { ofChosenMunicipality } from '../municipalities/chosen-municipality.ts'
import { keepWhenRestored } from '../municipalities/keep-when-restored.ts'
import { ownerField } from '../municipalities/owner.ts'
import { requireOwner } from '../municipalities/require-owner.ts'
import { copyTemplate } from './copy-template.ts'
import { takeOverGrounds } from './take-over-grounds.ts'
import { findTemplateCell } from './template-cells.ts'

/** The template's number beside the municipality's own, and what each means in families. */
const templateBeside: UIField = {
  name: 'templateBeside',
  type: 'ui',
  admin: { components: { Field: '/src/admin/index.ts#TemplateBeside' } },
}

/** What the families of one municipality need: one profile each. */
export const needs: CollectionConfig = {
  slug: 'needs',
  labels: {
    singular: { nb: 'Behovsprofil', nn: 'Behovsprofil', en: 'Need profile' },
    plural: { nb: 'Behovsprofiler', nn: 'Behovsprofilar', en: 'Need profiles' },
  },
  access: accessOf('needs'),
  admin: {
    group: groups.municipal,
    useAsTitle: 'municipality',
    baseFilter: ofChosenMunicipality,
    defaultColumns: ['municipality', 'updatedAt'],
    description: {
      nb: 'Én profil for hver kommune. Den starter som en kopi av den nasjonale malen.',
      nn: 'Éin profil for kvar kommune. Han startar som ein kopi av den nasjonale malen.',
      en: 'One profile a municipality. It starts as a copy of the national template.',
    },
  },
  disableDuplicate: true,
  hooks: {
    beforeValidate: [keepWhenRestored('municipality'), copyTemplate, takeOverGrounds],
    beforeChange: [requireOwner],
  },
  versions: { maxPerDoc: 20 },
  fields: [
    { ...ownerField, unique: true },
    {
      name: 'note',
      type: 'textarea',
      label: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
      admin: { description: freeTextWarning },
    },
    needCellsField({ findOriginal: findTemplateCell, beside: [templateBeside] }),
  ],
}
