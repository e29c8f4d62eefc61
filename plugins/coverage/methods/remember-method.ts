import type { Payload } from 'payload'
import { isRecord } from '../portfolio/index.ts'
import type { Method } from './describe-method.ts'
import { METHODS } from './methods-collection.ts'

export type KnownMethod = Readonly<{ version: string; usedFrom: string; method: Method }>

type Named = Omit<KnownMethod, 'usedFrom'>

/** Keeps methods for as long as figures that they made. Each is written once. */
export function rememberMethods(payload: Payload) {
  const written = new Set<string>()

  return async ({ version, method }: Named, now: Date): Promise<void> => {
    if (written.has(version)) return
    if ((await findMethod(payload, version)) === null) {
      await payload.db.upsert({
        collection: METHODS,
        where: { version: { equals: version } },
        data: { version, usedFrom: now.toISOString(), method },
        returning: false,
      })
    }
    written.add(version)
  }
}

/** The method of this name; null when no figure was ever computed by it. */
export async function findMethod(payload: Payload, version: string): Promise<KnownMethod | null> {
  const doc: unknown = await payload.db.findOne({
    collection: METHODS,
    where: { version: { equals: version } },
  })
  if (!isRecord(doc) || !isMethod(doc.method)) return null
  return { version, usedFrom: new Date(String(doc.usedFrom)).toISOString(), method: doc.method }
}

/** Only this plugin writes methods, so their outline is proof enough of the rest. */
const isMethod = (value: unknown): value is Method =>
  isRecord(value) && isRecord(value.settings) && Array.isArray(value.template)
