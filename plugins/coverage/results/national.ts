import type { Payload } from 'payload'
import { describeMethod, hashOf, type Method, methodVersion } from '../methods/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { loadNational, type NationalDocuments } from '../portfolio/index.ts'

/** What is the same for every municipality, under a name of its content. */
export type National = Readonly<{
  documents: NationalDocuments
  method: Method
  /** The name of the method. */
  version: string
  hash: string
}>

/**
 * The national documents, kept between changes. `like(hash)` gives those a result was made from if
 * they are at hand or still in force; a result that waits for others must ask for the `latest`.
 */
export function keepNational(payload: Payload, options: CoveragePluginOptions) {
  let kept: National | null = null

  async function latest(): Promise<National> {
    const documents = await loadNational(payload, options)
    const method = describeMethod(documents)
    const version = methodVersion(method)
    kept = { documents, method, version, hash: nameOf(method, documents) }
    return kept
  }

  async function like(hash: string): Promise<National | null> {
    const national = kept?.hash === hash ? kept : await latest()
    return national.hash === hash ? national : null
  }

  return { latest, like }
}

/** Names the content, database ids included: a result of one database is never taken for another's. */
function nameOf(method: Method, { taxonomies }: NationalDocuments): string {
  const { levels, ageGroups, themes, arenas } = taxonomies
  const ids = [levels, ageGroups, themes, arenas].map((each) =>
    [...each].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
  return hashOf([method, ids])
}
