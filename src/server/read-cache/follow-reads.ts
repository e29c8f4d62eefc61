import type { Payload, Sort, Where } from 'payload'
import { currentRecording, type Recording } from './recording.ts'
import { wholeOf } from './tags.ts'
import { type Content, tagsOfRead } from './tags-of-read.ts'

/** Which collections are read in a way of their own. */
export type Peculiar = Readonly<{
  /** What machines keep for themselves: no public answer is made of it. */
  ignored: readonly string[]
  /**
   * What is there for a moment only, between a change and its consequences, and whether a document of
   * it concerns a municipality. An answer made while one concerns a municipality it is of is not kept;
   * that none does holds until something of those municipalities changes.
   */
  fleeting: Readonly<Record<string, (found: Found, municipality: string) => boolean>>
}>

type Args = Readonly<{
  collection?: string
  slug?: string
  where?: Where
  sort?: Sort
  joins?: unknown
}>
type Reading = (args: Args) => Promise<unknown>

const ofDocuments = ['find', 'findOne', 'findDistinct', 'count'] as const
/** Drafts and older versions, which are nobody's to keep. */
const ofVersions = [
  'findVersions',
  'countVersions',
  'findGlobalVersions',
  'countGlobalVersions',
  'queryDrafts',
] as const

/**
 * Writes down what every answer is made of, where it is read: in the database adapter, which nothing
 * goes round. Where nothing is recorded, a read costs one look more.
 */
export function followReads({ db }: Payload, content: Content, peculiar: Peculiar): void {
  const readers = db as unknown as Record<string, Reading>

  const follow = (name: string, note: (args: Args, result: unknown, to: Recording) => unknown) => {
    const read = readers[name]
    if (!read) return
    readers[name] = async function (this: unknown, args) {
      const recording = currentRecording()
      if (!recording) return read.call(db, args)
      const begun = performance.now()
      const one = Symbol(name)
      recording.pending.set(one, recording.now())
      try {
        const result = await read.call(db, args)
        recording.reads += 1
        recording.databaseTime += performance.now() - begun
        await note(args, result, recording)
        return result
      } catch (error) {
        recording.isKeepable = false
        throw error
      } finally {
        recording.pending.delete(one)
      }
    }
  }

  const noteDocuments = async (args: Args, result: unknown, to: Recording): Promise<void> => {
    const { collection = '', where, sort, joins } = args
    const found = documentsIn(result)
    const concerns = peculiar.fleeting[collection]
    // Before what is ignored: nobody is told of it either, so that what was kept would stay.
    if (concerns) {
      // How many there are is nothing of the municipalities found.
      if (isCount(result)) to.isKeepable = false
      to.passing.push(...found.map((doc) => (municipality: string) => concerns(doc, municipality)))
      to.standsForOwners = true
      return
    }
    if (peculiar.ignored.includes(collection)) return
    for (const tag of await tagsOfRead({ collection, where, sort, found }, content))
      to.tags.add(tag)
    // Joined documents come with no question of their own.
    if (hasJoins(joins)) to.isKeepable = false
    const owner = content.ownerOf(collection)
    const owners = owner === null ? [] : found.map((doc) => idIn(doc[owner]))
    for (const id of owners) if (id !== null) to.owners.add(id)
  }

  for (const name of ofDocuments) follow(name, noteDocuments)
  follow('findGlobal', ({ slug = '' }, _result, to) => to.tags.add(wholeOf(`global:${slug}`)))
  for (const name of ofVersions) {
    follow(name, (_args, _result, to) => {
      to.isKeepable = false
    })
  }
}

function documentsIn(result: unknown): readonly Found[] {
  if (!isRecord(result)) return []
  if (Array.isArray(result.docs)) return result.docs.filter(isRecord)
  return 'id' in result ? [result] : []
}

/** A document as it is stored. */
type Found = Readonly<Record<string, unknown>>

const isCount = (result: unknown): boolean =>
  isRecord(result) && !('docs' in result) && 'totalDocs' in result

/** The id that a relation holds, as text: an id, MongoDB's own kind of id, or a document. */
function idIn(value: unknown): string | null {
  if (isRecord(value) && !('toHexString' in value)) return idIn(value.id)
  return value === undefined || value === null ? null : String(value)
}

const hasJoins = (joins: unknown): boolean => isRecord(joins) && Object.keys(joins).length > 0

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
