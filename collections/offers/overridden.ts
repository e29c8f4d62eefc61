import type { FieldHook, SelectField } from 'payload'

const inheritable = [
  { value: 'levels', label: { nb: 'Nivåer', nn: 'Nivå', en: 'Levels' } },
  { value: 'ageGroups', label: { nb: 'Aldersgrupper', nn: 'Aldersgrupper', en: 'Age groups' } },
  { value: 'themes', label: { nb: 'Temaer', nn: 'Tema', en: 'Themes' } },
  { value: 'arenas', label: { nb: 'Arenaer', nn: 'Arenaer', en: 'Arenas' } },
] as const

const findOverridden: FieldHook = ({ data }) =>
  data?.program
    ? inheritable
        .map(({ value }) => value)
        .filter((name) => Array.isArray(data[name]) && data[name].length > 0)
    : []

/** Shows which of the programme's properties the offer sets for itself. */
export const overriddenField: SelectField = {
  name: 'overridden',
  type: 'select',
  hasMany: true,
  virtual: true,
  label: {
    nb: 'Avviker fra programmet i',
    nn: 'Avvik frå programmet i',
    en: 'Differs from the programme in',
  },
  options: [...inheritable],
  hooks: { afterRead: [findOverridden] },
  custom: { looksAt: ['program', ...inheritable.map(({ value }) => value)] },
  admin: { readOnly: true },
}
