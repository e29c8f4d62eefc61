import type {
  CollectionBeforeOperationHook,
  Config,
  GlobalBeforeOperationHook,
  Plugin,
} from 'payload'
import { refuseUnknownFields } from './refuse-unknown-fields.ts'

/**
 * Payload drops what it does not know from the documents it is sent, so a misspelt field is lost
 * without a word. This refuses it by name, through every door, for everybody but trusted code.
 */
export const strictInputPlugin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [checkDocument, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [checkGlobal, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
})

const checkDocument: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return
  if ('data' in args) refuseUnknownFields(collection.slug, collection.flattenedFields, args.data)
}

const checkGlobal: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess }) => {
  if (overrideAccess === true || operation !== 'update') return
  refuseUnknownFields(global.slug, global.flattenedFields, args.data)
}
