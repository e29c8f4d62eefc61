import type { CollectionConfig, Config, Plugin, UIField } from 'payload'
import { endAllOfDeleted, endOnLogout, forgetExpired } from './end-sessions.ts'
import {
  checkOwnBeforeChange,
  handOutToken,
  keepOwnAfterChange,
  refreshSession,
  startOnLogin,
} from './follow-sign-in.ts'
import { requireSession } from './require-session.ts'
import { type SessionsPluginOptions, sessionsCollection } from './sessions-collection.ts'

/** @public for sign-ins that other plugins carry out */
export { type SignedIn, startSession } from './start-session.ts'

/** The strategy of Payload that verifies a token and loads its user. */
const strategyOfPayload = 'local-jwt'

/**
 * Keeps every session in a row of its own. Payload keeps them in an array of the account and stores
 * the whole account, as it was read before the password was checked, to add one: of two sign-ins at
 * once one is lost, and so is whatever was changed about the account meanwhile.
 */
export const sessionsPlugin =
  (options: SessionsPluginOptions): Plugin =>
  (config: Config): Config => {
    const isEncrypted = config.serverURL?.startsWith('https:') === true
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) =>
          canSignIn(collection)
            ? withSessions(collection, { ...options, isEncrypted })
            : collection,
        ),
        sessionsCollection(options),
      ],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        payload.authStrategies = payload.authStrategies.map((strategy) =>
          strategy.name === strategyOfPayload ? requireSession(strategy) : strategy,
        )
        if (payload.authStrategies.some(({ name }) => name === strategyOfPayload)) return
        throw new Error(
          `sessionsPlugin: Payload has no strategy "${strategyOfPayload}", so that no session would be asked for. Has it another name in this version?`,
        )
      },
    }
  }

function withSessions(
  collection: CollectionConfig,
  { isEncrypted, ...options }: SessionsPluginOptions & Readonly<{ isEncrypted: boolean }>,
): CollectionConfig {
  const { hooks = {} } = collection
  const auth = typeof collection.auth === 'object' ? collection.auth : {}
  return {
    ...collection,
    auth: {
      ...auth,
      useSessions: false,
      // No browser sends it over a connection that others can listen to.
      cookies: { ...auth.cookies, secure: isEncrypted },
    },
    fields: [...collection.fields, sessionList],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), forgetExpired()],
      // Last, when nobody else has anything against it.
      beforeLogin: [...(hooks.beforeLogin ?? []), startOnLogin(options)],
      afterOperation: [...(hooks.afterOperation ?? []), handOutToken],
      refresh: [...(hooks.refresh ?? []), refreshSession],
      afterLogout: [...(hooks.afterLogout ?? []), endOnLogout],
      // First: nothing is worth doing for whoever is no longer signed in.
      beforeChange: [checkOwnBeforeChange, ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), keepOwnAfterChange],
      afterDelete: [...(hooks.afterDelete ?? []), endAllOfDeleted],
    },
  }
}

/** On the page of the account, below its fields. */
const sessionList: UIField = {
  name: 'sessionList',
  type: 'ui',
  admin: {
    components: { Field: '/plugins/sessions/admin/index.ts#SessionList' },
    disableListColumn: true,
  },
}

const canSignIn = ({ auth }: CollectionConfig): boolean =>
  auth === true || (typeof auth === 'object' && !auth.disableLocalStrategy)
