import type {
  CollectionBeforeOperationHook,
  Config,
  GlobalBeforeOperationHook,
  PayloadRequest,
  Plugin,
} from 'payload'
import { checkWords } from './check-words.ts'
import { checkedVersions } from './checked-versions.ts'
import { explainUnreadableForm } from './explain-unreadable-form.ts'
import type { Fields } from './find-field.ts'
import { readerOf, refuseBadPage } from './refuse-bad-page.ts'
import { refuseBadPassword } from './refuse-bad-password.ts'
import { refuseEmptyWhere, refuseMissingDocument } from './refuse-missing-document.ts'
import { refuseRepeatedRows } from './refuse-repeated-rows.ts'
import { refuseScriptLinks } from './refuse-script-links.ts'
import { refuseUnknownFields } from './refuse-unknown-fields.ts'
import { refuseUnknownIds } from './refuse-unknown-ids.ts'
import { refuseWrongTypes } from './refuse-wrong-types.ts'
import { tellTakenRowId } from './tell-taken-row-id.ts'
import { withoutBin, withoutTimestamps } from './without-timestamps.ts'

export { checkGlobalQuestion } from './check-global-question.ts'
export { isTakenRowId, takenRowId } from './is-taken-row-id.ts'

/**
 * Payload drops what it does not know from what it is sent, so a misspelt field is lost without a
 * word, and hands on what its database cannot use. This refuses both by name, through every door,
 * for everybody but trusted code.
 */
export const strictInputPlugin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...checksOfInput, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    endpoints: [
      ...(global.endpoints || []),
      ...(global.versions ? [checkedVersions(global.slug)] : []),
    ],
    hooks: {
      ...global.hooks,
      beforeOperation: [checkGlobal, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
  hooks: {
    ...config.hooks,
    afterError: [explainUnreadableForm, tellTakenRowId, ...(config.hooks?.afterError ?? [])],
  },
})

const checkQuestion: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true) return
  const where = 'where' in args ? args.where : undefined
  const sort = 'sort' in args ? args.sort : undefined
  checkWords(collection.flattenedFields, { where, sort }, req)
  // Our own code says whether it overrides access, and may read whole lists for anybody.
  if (overrideAccess === undefined) {
    refuseBadPage({ args, reader: readerOf(req), maxDepth: req.payload.config.maxDepth })
  }
}

const checkDocument: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true) return
  if ('where' in args && (operation === 'update' || operation === 'delete')) {
    refuseEmptyWhere(args.where)
  }
  if (operation !== 'create' && operation !== 'update') return
  const data = 'data' in args ? args.data : undefined
  // A copy takes its data from the document it is made of.
  if ('duplicateFromID' in args && args.duplicateFromID !== undefined && data === undefined) return
  if (collection.auth) refuseBadPassword(data)
  await checkData(collection, data, req)
}

const dropTimestamps: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess === true || !('data' in args)) return
  if (operation !== 'create' && operation !== 'update') return
  const data = withoutTimestamps(args.data)
  return { ...args, data: operation === 'create' ? withoutBin(data) : data }
}

/** The checks of a collection, for those that Payload adds after its plugins have run. */
export const checksOfInput: readonly CollectionBeforeOperationHook[] = [
  checkQuestion,
  checkDocument,
  dropTimestamps,
]

const checkGlobal: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true || operation !== 'update') return
  await checkData(global, args.data, req)
  return { ...args, data: withoutTimestamps(args.data) }
}

async function checkData(
  { slug, flattenedFields: fields }: { slug: string; flattenedFields: Fields },
  data: unknown,
  req: PayloadRequest,
): Promise<void> {
  refuseMissingDocument(data)
  refuseUnknownFields(slug, fields, data)
  refuseWrongTypes(fields, data, { everyLocale: req.locale === 'all' })
  refuseRepeatedRows(fields, data)
  refuseScriptLinks(fields, data)
  await refuseUnknownIds(fields, data, req)
}
