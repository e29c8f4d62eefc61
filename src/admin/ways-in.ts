import type { WelcomeTexts } from './welcome-texts.ts'

/** A municipality the reader works in, with its need profile when it has one. */
export type OwnMunicipality = Readonly<{
  id: string
  number: string
  name: string
  needs: string | null
}>

export type Reader = Readonly<{
  roles: readonly string[]
  institutions: readonly string[]
  municipalities: readonly OwnMunicipality[]
}>

export type WayIn = Readonly<{ title: string; help: string; href: string }>

export type Group = Readonly<{ key: string; heading: string; links: readonly WayIn[] }>

/** Where each role usually goes next, the municipalities first. `admin` is the admin's path. */
export function waysIn(reader: Reader, texts: WelcomeTexts, admin: string): readonly Group[] {
  const list = (collection: string) => `${admin}/collections/${collection}`
  const filtered = (collection: string, field: string, id: string) =>
    `${list(collection)}?where[or][0][and][0][${field}][equals]=${encodeURIComponent(id)}`
  const municipal = reader.municipalities.map(({ id, number, name, needs }) => ({
    key: id,
    heading: name,
    links: [
      { ...texts.way, href: `${list('municipalities')}/way/${number}` },
      { ...texts.coverage, href: `${list('municipalities')}/${id}/coverage` },
      { ...texts.offers, href: filtered('offers', 'municipality', id) },
      { ...texts.needs, href: needs ? `${list('needs')}/${needs}` : list('needs') },
      { ...texts.plans, href: filtered('plans', 'municipality', id) },
    ],
  }))
  const isStaff = reader.roles.includes('editor') || reader.roles.includes('administrator')
  const [institution] = reader.institutions
  const national = [
    ...(isStaff
      ? [
          { ...texts.programs, href: list('programs') },
          { ...texts.articles, href: list('articles') },
          { ...texts.translations, href: `${admin}/translate` },
          { ...texts.comparison, href: `${list('programs')}/compare` },
        ]
      : []),
    ...(reader.roles.includes('institution-editor') && institution
      ? [{ ...texts.ownPrograms, href: filtered('programs', 'responsible', institution) }]
      : []),
  ]
  const administration = reader.roles.includes('administrator')
    ? [
        { ...texts.users, href: list('users') },
        { ...texts.settings, href: `${admin}/globals/coverage-settings` },
      ]
    : []
  return [
    ...municipal,
    { key: 'national', heading: texts.national, links: national },
    { key: 'administration', heading: texts.administration, links: administration },
  ].filter(({ links }) => links.length > 0)
}
