import type { PayloadRequest } from 'payload'
import { toWheres } from './condition.ts'
import type { Editor } from './editor-of.ts'
import { findTitles } from './find-titles.ts'
import { ownOnly } from './list-tasks.ts'

/** Something that is to be published, or taken back, at a time. */
export type Scheduled = Readonly<{
  job: string
  collection: 'programs' | 'articles'
  id: string
  title: string
  isPublishing: boolean
  /** When, as ISO says. */
  at: string
  /** Whether it was tried and did not go through. */
  hasFailed: boolean
}>

type Plan = Omit<Scheduled, 'title'>

/** As many as are looked at; nobody plans more by hand. */
const most = 500

/**
 * What is scheduled for the documents that the reader works with, the earliest first. The queue is
 * nobody's to read, so it is read here past the rules, and told of only as far as the documents may be seen.
 */
export async function findScheduled(
  req: PayloadRequest,
  editor: Editor,
): Promise<readonly Scheduled[]> {
  const { docs } = await req.payload.db.find<Readonly<Record<string, unknown>>>({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }],
    },
    sort: 'waitUntil',
    limit: most,
    pagination: false,
    req,
  })
  const plans = docs.flatMap(readPlan)
  const [programs, articles] = await Promise.all([
    titlesOf(req, plans, { collection: 'programs', editor }),
    editor.isStaff
      ? titlesOf(req, plans, { collection: 'articles', editor })
      : new Map<string, string>(),
  ])
  const titles = { programs, articles }
  return plans.flatMap((plan) => {
    const title = titles[plan.collection].get(plan.id)
    return title === undefined ? [] : [{ ...plan, title }]
  })
}

type Place = Readonly<{ collection: Scheduled['collection']; editor: Editor }>

function titlesOf(
  req: PayloadRequest,
  plans: readonly Plan[],
  { collection, editor }: Place,
): Promise<ReadonlyMap<string, string>> {
  const ids = plans.filter((plan) => plan.collection === collection).map(({ id }) => id)
  return findTitles(req, { collection, ids, all: toWheres(ownOnly(editor)) })
}

/** One job of the queue, as far as it is about a document of ours. */
function readPlan({ id, input, waitUntil, hasError }: Readonly<Record<string, unknown>>): Plan[] {
  if (!isRecord(input) || !isRecord(input.doc)) return []
  const { relationTo, value } = input.doc
  if (relationTo !== 'programs' && relationTo !== 'articles') return []
  const at = waitUntil instanceof Date ? waitUntil.toISOString() : waitUntil
  if (typeof value !== 'string' || typeof at !== 'string') return []
  return [
    {
      job: String(id),
      collection: relationTo,
      id: value,
      isPublishing: input.type !== 'unpublish',
      at,
      hasFailed: hasError === true,
    },
  ]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
