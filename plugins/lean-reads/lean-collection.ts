import type { Collection } from 'payload'
import { chooseLanguages, textsInLanguages } from './choose-languages.ts'
import { leaveOutInert } from './leave-out-inert.ts'

const lean = new WeakMap<Collection, Collection>()

/** The collection as reads of whole documents need it; all else of it is the same. */
export function leanCollection(collection: Collection): Collection {
  const known = lean.get(collection)
  if (known) return known
  const { config } = collection
  const { fields, hooks } = config
  const texts = textsInLanguages(fields)
  const made = {
    ...collection,
    config: {
      ...config,
      fields: leaveOutInert(fields, { chosen: new Set(texts) }),
      hooks:
        texts.length > 0
          ? { ...hooks, beforeRead: [...(hooks.beforeRead ?? []), chooseLanguages(texts)] }
          : hooks,
    },
  }
  lean.set(collection, made)
  return made
}
