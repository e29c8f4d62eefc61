import type { Where } from 'payload'
import type { Text } from './list-texts.ts'

/**
 * Documents with a text in Bokmål that is not written in the language the question is asked in. To name
 * that language too would make the database join the translations once for every condition.
 */
export const lacksLanguage = (texts: readonly Text[]): Where => ({
  or: texts.map(({ path, mayBeEmpty }) => {
    const isMissing: Where = { [path]: { exists: false } }
    const isEmpty: Where = { [path]: { equals: '' } }
    const isLacking = mayBeEmpty ? { or: [isMissing, isEmpty] } : isMissing
    return { and: [{ [`${path}.nb`]: { exists: true } }, isLacking] }
  }),
})
