import { resolve } from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import {
  accessMatrix,
  accessOf,
  actorOf,
  collections,
  concernsSeenBy,
  describeActor,
  fieldAccessOf,
  globals,
  groups,
  manyAtOnce,
  requireRowsOfPayload,
  seesSmallCounts,
} from './collections/index.ts'
import { apiKeysPlugin } from './plugins/api-keys/index.ts'
import { auditPlugin, recordAuditedSwitch, recordRefusal } from './plugins/audit/index.ts'
import { bulkEditsPlugin } from './plugins/bulk-edits/index.ts'
import { changesPlugin } from './plugins/changes/index.ts'
import { countTouchedFigures, coveragePlugin } from './plugins/coverage/index.ts'
import { leanReads } from './plugins/lean-reads/index.ts'
import { linksPlugin } from './plugins/links/index.ts'
import { openIdPlugin } from './plugins/open-id/index.ts'
import { passwordsPlugin } from './plugins/passwords/index.ts'
import { guardPayloadCollections } from './plugins/payload-collections/index.ts'
import { referencesPlugin } from './plugins/references/index.ts'
import { routeLimitsPlugin } from './plugins/route-limits/index.ts'
import { hasSecondFactor, secondFactorPlugin } from './plugins/second-factor/index.ts'
import { sessionsPlugin, startSession } from './plugins/sessions/index.ts'
import { signInLimitsPlugin } from './plugins/sign-in-limits/index.ts'
import { checksOfInput, strictInputPlugin } from './plugins/strict-input/index.ts'
import { isWriteConflict, writeConflictsPlugin } from './plugins/write-conflicts/index.ts'
import { addressOf, senderOf } from './src/client-address.ts'
import { databaseAdapter } from './src/database.ts'
import { readEnvironment } from './src/env.ts'
import { sharp } from './src/images.ts'
import { adminLanguages, contentLanguages } from './src/languages.ts'
import { createLogger } from './src/logger.ts'
import { mailAdapter } from './src/mail.ts'
import { drawPng } from './src/pictures.ts'
import { codeLimit, routeLimits, signInLimits } from './src/sign-in-limits.ts'
import { translateRichText } from './src/translations/index.ts'

export const environment = readEnvironment(process.env)

const needsSecondFactor = (account: unknown): boolean =>
  environment.requiresSecondFactor &&
  (['administrator', 'editor'] as const).some((role) => actorOf(account).roles.has(role))

const config = await buildConfig({
  serverURL: environment.publicUrl,
  csrf: [environment.publicUrl],
  cors: environment.corsOrigins,
  secret: environment.secret,
  db: await databaseAdapter(environment.database),
  email: mailAdapter(environment.mail),
  collections,
  globals,
  plugins: [
    coveragePlugin({
      collections: {
        municipalities: 'municipalities',
        offers: 'offers',
        needs: 'needs',
        programs: 'programs',
        institutions: 'institutions',
        levels: 'levels',
        ageGroups: 'age-groups',
        themes: 'themes',
        arenas: 'arenas',
        plans: 'plans',
      },
      globals: { template: 'need-template', settings: 'coverage-settings' },
      access: accessOf('coverage-results'),
      drawPng,
      seesSmallCounts: ({ user }, municipality) => seesSmallCounts(actorOf(user), municipality),
      group: groups.municipal,
    }),
    apiKeysPlugin({ collection: 'api-clients' }),
    openIdPlugin({
      ...environment.openId,
      users: 'users',
      access: accessOf('open-id-links'),
      // Whoever controls an address is not made an administrator by it.
      mayBeFoundByEmail: (account) =>
        !actorOf({ ...account, collection: 'users' }).roles.has('administrator'),
      // Whoever gives a code with the password is not let past it by a provider that asked for none.
      needsSecondFactor: async (req, account) =>
        needsSecondFactor({ ...account, collection: 'users' }) || hasSecondFactor(req, account.id),
      startSession: (req, { id }) =>
        startSession(req, { collection: 'users', id, address: addressOf(req) }),
      onRefused: (req) => recordRefusal(req, 401),
      group: groups.people,
    }),
    linksPlugin({
      ...environment.linkChecks,
      collections: ['programs', 'articles', 'institutions', 'municipalities'],
      agent: `Tiltaksvifte link check (+${environment.publicUrl})`,
      onAccepted: (req, { collection, id, isAccepted }) =>
        recordAuditedSwitch(req, { collection, id, path: 'deadLinkAccepted', isOn: isAccepted }),
    }),
    // A stored result goes with its municipality, and a link with its account.
    referencesPlugin({ ignored: ['coverage-results', 'open-id-links'] }),
    signInLimitsPlugin({ ...signInLimits(environment.limits), addressOf }),
    passwordsPlugin,
    secondFactorPlugin({
      collection: 'users',
      issuer: 'Tiltaksvifte',
      requiredFor: needsSecondFactor,
      mayRemoveOthers: ({ user }) => actorOf(user).roles.has('administrator'),
      onSwitched: (req, id, isOn) =>
        recordAuditedSwitch(req, { collection: 'users', id, path: 'secondFactor', isOn }),
      codes: codeLimit(),
    }),
    sessionsPlugin({ access: accessOf('sessions'), addressOf }),
    bulkEditsPlugin({
      collections: manyAtOnce,
      countFigures: countTouchedFigures,
      isWriteConflict,
      components: {
        list: '/src/admin/index.ts#ListWithoutBulkEdit',
        button: '/src/admin/index.ts#BulkButton',
        view: '/src/admin/index.ts#BulkView',
      },
    }),
    routeLimitsPlugin({ routes: routeLimits(environment.limits), addressOf }),
    // After whatever adds collections that people write, so that it follows them.
    auditPlugin({
      ...environment.audit,
      access: accessOf('audit-log'),
      seesSender: fieldAccessOf('audit-log.address').read,
      concernsSeenBy: ({ user }) => concernsSeenBy(actorOf(user)),
      describeUser: describeActor,
      concerns: {
        municipalities: ['id'],
        offers: ['municipality'],
        needs: ['municipality'],
        plans: ['municipality'],
        'api-clients': ['municipality'],
        invitations: ['municipality'],
        'review-requests': ['municipality'],
        users: ['memberships.municipality'],
      },
      publicKeys: ['slug', 'number', 'key'],
      senderOf,
      // The password was right, and the form goes on to ask for a code.
      isStepOfSignIn: (code) =>
        code === 'second-factor-required' || code === 'second-factor-setup-required',
      // The first filling is told in one row.
      isUnrecorded: ({ context }) => context.seeding === true,
      group: groups.people,
    }),
    // After every other that works when a change is committed, so that it wraps the database first.
    changesPlugin({
      ignored: [
        'audit-log',
        'audit-standings',
        'coverage-changes',
        'link-checks',
        'open-id-links',
        'payload-jobs',
        'payload-kv',
        'payload-locked-documents',
        'payload-migrations',
        'payload-preferences',
        'second-factors',
        'sessions',
      ],
      owners: {
        municipalities: 'id',
        offers: 'municipality',
        needs: 'municipality',
        plans: 'municipality',
        'coverage-results': 'municipality',
      },
      redisUrl: environment.redisUrl,
    }),
    // Last, so that it sees the collections of the others too.
    strictInputPlugin,
    writeConflictsPlugin,
    // Last of all: nothing may be added that the role matrix does not mention.
    accessMatrix,
  ],
  editor: lexicalEditor(),
  localization: contentLanguages,
  i18n: adminLanguages,
  admin: {
    user: 'users',
    // Not Gravatar, which would tell a third party who signs in.
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    importMap: {
      baseDir: resolve('.'),
      importMapFile: resolve('src/app/(payload)/admin/importMap.js'),
    },
    // No icons here: src/app/(payload)/admin/icon.svg is ours, and a list would add Payload's.
    meta: { titleSuffix: ' – Tiltaksvifte', defaultOGImageType: 'off', icons: [] },
    components: {
      graphics: { Logo: '/src/admin/index.ts#Logo', Icon: '/src/admin/index.ts#Icon' },
      providers: ['/src/admin/index.ts#AdminMender'],
      header: ['/src/admin/index.ts#MunicipalitySwitch'],
      views: {
        dashboard: { Component: '/src/admin/index.ts#Start' },
        invitation: {
          path: '/invitation',
          exact: true,
          Component: '/src/admin/index.ts#InvitationView',
          meta: { title: 'Invitasjon' },
        },
        translations: {
          path: '/translate',
          exact: true,
          Component: '/src/admin/index.ts#TranslationsView',
          meta: { title: 'Oversettelser' },
        },
      },
    },
  },
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 2000 },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    ...(environment.runsJobs ? { autoRun: [{ cron: '* * * * *', limit: 20 }] } : {}),
  },
  upload: { limits: { fileSize: 20_000_000 } },
  sharp,
  logger: createLogger(environment),
  // What visitors do wrong is no fault of the server's.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    LockedAuth: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: resolve('src/payload-types.ts') },
})

export default leanReads(
  requireRowsOfPayload(
    guardPayloadCollections(translateRichText(config), { beforeOperation: checksOfInput }),
  ),
)
