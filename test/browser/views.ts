import { administrator, idOf, municipalityId } from '../support/api.ts'

/** The views that are looked at for accessibility and kept as pictures, by name. */
export async function mainViews(): Promise<Record<string, { path: string; isPublic?: boolean }>> {
  const admin = await administrator()
  const municipality = await municipalityId('9901')
  const { body } = await admin.get(
    `/api/offers?where[municipality][equals]=${municipality}&where[title][contains]=ICDP&limit=1&depth=0`,
  )
  const needs = await admin.get(`/api/needs?where[municipality][equals]=${municipality}&depth=0`)
  const program = await idOf('programs', 'slug', 'icdp-minoritet')
  return {
    'sign-in': { path: '/login', isPublic: true },
    dashboard: { path: '' },
    'program-list': { path: '/collections/programs' },
    'program-edit': { path: `/collections/programs/${program}` },
    'offer-edit': { path: `/collections/offers/${body.docs[0].id}` },
    'need-profile': { path: `/collections/needs/${needs.body.docs[0].id}` },
    coverage: { path: `/collections/municipalities/${municipality}/coverage` },
  }
}
