import type { CollectionConfig, GlobalConfig } from 'payload'
import { ageGroups } from './age-groups.ts'
import { apiClients } from './api-clients.ts'
import { arenas } from './arenas.ts'
import { articles } from './articles/index.ts'
import { coverageSettings } from './globals/coverage-settings.ts'
import { needTemplate } from './globals/need-template.ts'
import { site } from './globals/site.ts'
import { institutions } from './institutions.ts'
import { invitations } from './invitations/index.ts'
import { levels } from './levels.ts'
import { media } from './media/index.ts'
import { municipalities } from './municipalities/index.ts'
import { needs } from './needs/index.ts'
import { offers } from './offers/index.ts'
import { plans } from './plans/index.ts'
import { programs } from './programs/index.ts'
import { reviewRequests } from './reviews/index.ts'
import { themes } from './themes.ts'
import { withGlobalTranslationTab, withTranslationTab } from './translation-tab.ts'
import { users } from './users/index.ts'

export {
  accessMatrix,
  accessOf,
  actorOf,
  concernsSeenBy,
  describeActor,
  fieldAccessOf,
  requireRowsOfPayload,
  seesSmallCounts,
} from './access/index.ts'
export { groups } from './groups.ts'
export { manyAtOnce } from './many-at-once.ts'

/** Every collection, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  municipalities,
  offers,
  needs,
  plans,
  reviewRequests,
  programs,
  articles,
  institutions,
  media,
  levels,
  arenas,
  themes,
  ageGroups,
  users,
  invitations,
  apiClients,
].map(withTranslationTab)

/** Every global, in the order of the admin's menu. */
export const globals: GlobalConfig[] = [needTemplate, coverageSettings, site].map(
  withGlobalTranslationTab,
)
