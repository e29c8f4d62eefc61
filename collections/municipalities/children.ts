import type { ArrayField, FieldAccess, FieldHook } from 'payload'
import { actorOf, fieldAccessOf, readId, seesSmallCounts } from '../access/index.ts'
import { noRepeats, wholeNumber } from '../fields/index.ts'

/** Counts of one to four could point at a family, so only those whose they are and trusted code see them. */
const hideSmallCount: FieldHook = ({ value, req, originalDoc, overrideAccess }) => {
  const isSmall = typeof value === 'number' && value > 0 && value < 5
  if (!isSmall || overrideAccess === true) return value
  const [municipality] = readId(originalDoc)
  return seesSmallCounts(actorOf(req.user), municipality ?? null) ? value : null
}

/**
 * Asking for municipalities by a count would tell the hidden ones, however the question is put: from
 * here, through a relation, or in the order of the answer. Payload decides about questions without a
 * document and about answers with one.
 */
const askedByNationalStaffOnly: FieldAccess = (asked) =>
  asked.doc !== undefined || fieldAccessOf('municipalities.children.count').read(asked)

/** Children by age group, each number with its year and source. */
export const childrenField: ArrayField = {
  name: 'children',
  type: 'array',
  label: { nb: 'Barn etter alder', nn: 'Barn etter alder', en: 'Children by age' },
  labels: {
    singular: { nb: 'Aldersgruppe', nn: 'Aldersgruppe', en: 'Age group' },
    plural: { nb: 'Aldersgrupper', nn: 'Aldersgrupper', en: 'Age groups' },
  },
  validate: noRepeats(['ageGroup'], {
    nb: 'hver aldersgruppe',
    nn: 'kvar aldersgruppe',
    en: 'each age group',
  }),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'ageGroup',
          type: 'relationship',
          relationTo: 'age-groups',
          required: true,
          label: { nb: 'Aldersgruppe', nn: 'Aldersgruppe', en: 'Age group' },
        },
        {
          name: 'count',
          type: 'number',
          min: 0,
          max: 10_000_000,
          validate: wholeNumber,
          required: true,
          label: { nb: 'Barn', nn: 'Barn', en: 'Children' },
          access: { read: askedByNationalStaffOnly },
          hooks: { afterRead: [hideSmallCount] },
          custom: { looksAt: [] },
        },
        {
          name: 'year',
          type: 'number',
          min: 1990,
          max: 2100,
          label: { nb: 'År', nn: 'År', en: 'Year' },
        },
        { name: 'source', type: 'text', label: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' } },
      ],
    },
  ],
}
