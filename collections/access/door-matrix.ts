import { globalMatrix, matrix, type Row } from './matrix.ts'
import type { Scope } from './scopes.ts'

/** A route beside Payload's own, and the GraphQL query that asks the same. */
export type Door = Readonly<{
  /** Who may call it; what they then see is for the collections it reads. `closed` says no itself. */
  callers: Row | 'closed'
  query?: string
  /** The scope an API key needs for it; without one no key opens it. */
  scope?: Scope
}>

const everybody = { anonymous: 'all' } as const
const figures = { scope: 'coverage' } as const
const whoseColleagues = matrix.invitations.read
/** What is done about an account by its owner, and by administrators for all. */
const ownAccount = {
  'municipality-contributor': 'self',
  'municipality-manager': 'self',
  'institution-editor': 'self',
  editor: 'self',
  administrator: 'all',
} as const
/** Who may change anything of which many can be changed at once; each document says whether it is theirs. */
const whoEdits = { ...matrix.programs.update, ...matrix.offers.update }
/** Who mends what is published for all; the links they see are in documents they may change. */
const editors = matrix.programs.update
const whoseFigures = matrix['coverage-results'].read

/** Every route that is not Payload's own. */
export const doorMatrix = {
  'get /coverage/municipalities/:number': { callers: whoseFigures, query: 'coverage', ...figures },
  'get /coverage/municipalities/:number/changes': {
    callers: whoseFigures,
    query: 'coverageChanges',
    ...figures,
  },
  'get /coverage/municipalities/:number/figures/:file': { callers: whoseFigures, ...figures },
  'get /coverage/nation': { callers: everybody, query: 'coverageOverview', ...figures },
  'get /coverage/counties': { callers: everybody, query: 'coverageCounties', ...figures },
  'get /coverage/counties/:number': { callers: everybody, query: 'coverageOverview', ...figures },
  'post /coverage/evaluate': { callers: everybody, query: 'evaluateCoverage', ...figures },
  'post /coverage/recommend': { callers: everybody, query: 'recommendPrograms', ...figures },
  'post /coverage/simulate': { callers: everybody, query: 'simulateCoverage', ...figures },
  'get /coverage/recomputation': { callers: everybody, query: 'coverageRecomputation', ...figures },
  'get /coverage/method': { callers: everybody, query: 'coverageMethod', ...figures },
  'get /audit-log/export': { callers: matrix['audit-log'].read },
  'get /globals/need-template/versions': { callers: globalMatrix['need-template'].readVersions },
  'get /globals/coverage-settings/versions': {
    callers: globalMatrix['coverage-settings'].readVersions,
  },
  'get /globals/site/versions': { callers: globalMatrix.site.readVersions },
  'get /open-id/:provider/start': { callers: everybody },
  'post /open-id/:provider/link': { callers: everybody },
  'get /open-id/:provider/callback': { callers: everybody },
  'post /open-id/sign-out': { callers: everybody },
  'get /users/:id/second-factor': { callers: ownAccount },
  'post /users/:id/second-factor': { callers: ownAccount },
  'post /users/:id/second-factor/confirm': { callers: ownAccount },
  'post /users/:id/second-factor/remove': { callers: ownAccount },
  'post /users/first-register': { callers: 'closed' },
  'post /users/verify/:token': { callers: 'closed' },
  'post /users/forgot-password': { callers: everybody },
  'post /users/reset-password': { callers: everybody },
  'get /municipalities/:number/members': { callers: whoseColleagues },
  'get /municipalities/:number/members/:user': { callers: whoseColleagues },
  'patch /municipalities/:number/members/:user': { callers: whoseColleagues },
  'delete /municipalities/:number/members/:user': { callers: whoseColleagues },
  'post /links/:id/ask': { callers: editors },
  'post /links/:id/accept': { callers: editors },
  'delete /links/:id/accept': { callers: editors },
  'post /offers/:id/review': { callers: matrix.offers.update },
  'post /plans/:id/review': { callers: matrix.plans.update },
  'post /bulk-edits/preview': { callers: whoEdits },
  'post /bulk-edits': { callers: whoEdits },
  'post /bulk-edits/undo': { callers: whoEdits },
  'post /plans/choice': { callers: matrix.plans.create },
  'post /plans/:id/take-back': { callers: matrix.plans.delete },
  'post /review-requests/:id/answer': { callers: matrix.offers.publish },
  'post /invitations/look-up': { callers: everybody },
  'post /invitations/accept': { callers: everybody },
  'post /invitations/:id/send': { callers: matrix.invitations.read },
  'post /api-clients/verify/:token': { callers: 'closed' },
  'post /api-clients/:id/key': { callers: matrix['api-clients'].update },
  'delete /api-clients/:id/key': { callers: matrix['api-clients'].update },
} as const satisfies Record<string, Door>

/**
 * Collections that only machinery uses. `closed`: nobody reaches them through any door. The two that
 * Payload's admin writes to are for whoever signs in as a person, and guarded by their plugin.
 */
export const machineMatrix = {
  'coverage-snapshots': 'closed',
  'coverage-methods': 'closed',
  'coverage-changes': 'closed',
  'change-journal': 'closed',
  'link-checks': 'closed',
  'second-factors': 'closed',
  'audit-standings': 'closed',
  'payload-kv': 'closed',
  'payload-jobs': 'closed',
  'payload-migrations': 'closed',
  'payload-locked-documents': 'ownAndReadable',
  'payload-preferences': 'own',
} as const satisfies Record<string, 'closed' | 'own' | 'ownAndReadable'>
