import type { FieldHook, SelectField } from 'payload'

const inheritable = [
  { value: 'levels', label: { nb: 'Nivåer', en: 'Levels' } },
  { value: 'ageGroups', label: { nb: 'Aldersgrupper', en: 'Age groups' } },
  { value: 'themes', label: { nb: 'Temaer', en: 'Themes' } },
  { value: 'arenas', label: { nb: 'Arenaer', en: 'Arenas' } },
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
  label: { nb: 'Avviker fra programmet i', en: 'Differs from the programme in' },
  options: [...inheritable],
  hooks: { afterRead: [findOverridden] },
  admin: { readOnly: true },
}
