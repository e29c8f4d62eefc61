import type { CollectionConfig, Config, Plugin } from 'payload'
import { hashForNobody } from './hash-for-nobody.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'

/**
 * Lets nobody set a password that is soon guessed: wherever one can be set, by whomever, and our own
 * code too. Payload asks for three characters. And lets nobody see by the time of an answer whether
 * there is an account.
 */
export const passwordsPlugin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    hasPasswords(collection) ? withQuality(collection) : collection,
  ),
})

function withQuality(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), hashForNobody],
      beforeValidate: [...(hooks.beforeValidate ?? []), refuseWeakPassword],
    },
  }
}

const hasPasswords = ({ auth }: CollectionConfig): boolean =>
  auth === true || (typeof auth === 'object' && !auth.disableLocalStrategy)
