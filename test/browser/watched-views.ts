import { steps } from '../../src/admin/way/steps.ts'
import { administrator, idOf } from '../support/api.ts'
import { mainViews } from './views.ts'

/** Where a view is, and whether it is seen without signing in. */
export type WatchedView = Readonly<{ path: string; isPublic?: boolean }>

/** Every view whose accessibility is watched: those with pictures, and one of each kind beside them. */
export const watched = [
  'sign-in',
  'forgotten-password',
  'invitation',
  'dashboard',
  'program-list',
  'program-edit',
  'article-edit',
  'media-new',
  'offer-list',
  'offer-new',
  'offer-edit',
  'offer-versions',
  'offer-version',
  'plan-edit',
  'need-profile',
  'municipality-edit',
  'people',
  'coverage',
  'user-list',
  'user-edit',
  'account',
  'audit-log',
  'coverage-settings',
  'translations',
  'translate',
  'compare',
  'bulk',
  'way-map',
  'way-analyse',
  'way-plan',
  'way-choose',
  'way-carry-through',
] as const

export async function watchedViews(): Promise<Readonly<Record<string, WatchedView>>> {
  const main = await mainViews()
  const admin = await administrator()
  const firstOf = async (collection: string) =>
    (await admin.get(`/api/${collection}?limit=1&depth=0&sort=createdAt`)).body.docs[0].id
  const offer = main['offer-edit']?.path ?? ''
  const municipality = `/collections/municipalities/${await idOf('municipalities', 'number', '9901')}`
  const versions = `/api/offers/versions?where[parent][equals]=${offer.split('/').at(-1)}&limit=1&depth=0`
  const version = (await admin.get(versions)).body.docs[0].id
  return {
    ...main,
    'forgotten-password': { path: '/forgot', isPublic: true },
    invitation: { path: '/invitation', isPublic: true },
    'article-edit': { path: `/collections/articles/${await firstOf('articles')}` },
    'media-new': { path: '/collections/media/create' },
    'offer-list': { path: '/collections/offers' },
    'offer-new': { path: '/collections/offers/create' },
    'offer-versions': { path: `${offer}/versions` },
    'offer-version': { path: `${offer}/versions/${version}` },
    'plan-edit': { path: `/collections/plans/${await firstOf('plans')}` },
    'municipality-edit': { path: municipality },
    people: { path: `${municipality}/people` },
    'user-list': { path: '/collections/users' },
    'user-edit': { path: `/collections/users/${await firstOf('users')}` },
    account: { path: '/account' },
    'audit-log': { path: '/collections/audit-log' },
    'coverage-settings': { path: '/globals/coverage-settings' },
    translations: { path: '/translate?language=nn' },
    translate: { path: `${main['program-edit']?.path}/translate?locale=nn` },
    compare: { path: '/collections/programs/compare?programs=icdp,dua-basic' },
    bulk: { path: `/collections/offers/bulk?ids=${offer.split('/').at(-1)}` },
    ...Object.fromEntries(
      steps.map((step) => [
        `way-${step}`,
        { path: `/collections/municipalities/way/9901/${step}` },
      ]),
    ),
  }
}
