import type { Config, PayloadRequest, Plugin, UIField } from 'payload'
import { askForCode, forgetFactor, handOutRecoveryCodes } from './ask-for-code.ts'
import { factorEndpoints } from './endpoints.ts'
import { factorsCollection } from './factors-collection.ts'
import type { SecondFactorOptions } from './options.ts'
import { findFactor } from './stored-factor.ts'

/** Whether somebody gives a code when they sign in with a password. */
export async function hasSecondFactor(req: PayloadRequest, id: string | number): Promise<boolean> {
  const factor = await findFactor(req, id)
  return typeof factor?.enabledAt === 'string'
}

/**
 * A second factor at signing in: a code of six digits that an app makes anew every thirty seconds
 * (TOTP, RFC 6238), with codes on paper for the day the phone is gone.
 */
export const secondFactorPlugin =
  (options: SecondFactorOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    admin: withSignIn(config.admin),
    collections: [
      ...(config.collections ?? []).map((collection) => {
        const { slug, hooks = {} } = collection
        if (slug !== options.collection) return collection
        return {
          ...collection,
          endpoints: [...(collection.endpoints || []), ...factorEndpoints(options)],
          fields: [...collection.fields, panel],
          hooks: {
            ...hooks,
            beforeLogin: [...(hooks.beforeLogin ?? []), askForCode(options)],
            afterOperation: [...(hooks.afterOperation ?? []), handOutRecoveryCodes],
            afterDelete: [...(hooks.afterDelete ?? []), forgetFactor],
          },
        }
      }),
      factorsCollection,
    ],
  })

/** Payload's own view cannot ask for a code. */
function withSignIn(admin: Config['admin'] = {}): Config['admin'] {
  const login = { Component: '/plugins/second-factor/admin/index.ts#SignInView' }
  const { components = {} } = admin
  return { ...admin, components: { ...components, views: { login, ...components.views } } }
}

/** On the page of the account. */
const panel: UIField = {
  name: 'secondFactor',
  type: 'ui',
  admin: {
    components: { Field: '/plugins/second-factor/admin/index.ts#SecondFactorPanel' },
    disableListColumn: true,
  },
}
