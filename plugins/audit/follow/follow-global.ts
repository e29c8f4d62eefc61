import type { GlobalAfterChangeHook, GlobalBeforeOperationHook, GlobalConfig } from 'payload'
import { listChanges } from '../entries/index.ts'
import { isRecord } from '../read.ts'
import type { Write } from './follow-collection.ts'
import { nameAction } from './name-action.ts'
import { notesOf } from './notes.ts'

/** The same for a global: it is one document, and is only ever changed. */
export function followGlobal(global: GlobalConfig, write: Write): GlobalConfig {
  const { hooks } = global
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteAsked],
      afterChange: [recordChange(write), ...(hooks?.afterChange ?? [])],
    },
  }
}

const changing: ReadonlySet<string> = new Set(['update', 'restoreVersion'])

const noteAsked: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (!changing.has(operation)) return args
  const asked = { operation, isDraft: false, setsPassword: false }
  notesOf(req).asked.set(`globals/${global.slug}`, asked)
  return args
}

const recordChange =
  (write: Write): GlobalAfterChangeHook =>
  async ({ data, doc, global, previousDoc, req }) => {
    const operation = notesOf(req).asked.get(`globals/${global.slug}`)?.operation ?? 'update'
    const before = isRecord(previousDoc) ? previousDoc : {}
    const after = isRecord(data) ? data : { ...doc }
    const wasPublic = before._status === 'published'
    await write(req, {
      action: nameAction({ operation, wasPublic }, before, after),
      subject: global.slug,
      changes: listChanges(global.flattenedFields, before, after),
    })
  }
