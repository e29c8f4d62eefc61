import type { PayloadRequest } from 'payload'
import { findDeadLinks } from '../../../plugins/links/admin/index.ts'
import { type Lacks, loadLacks } from '../translating/index.ts'
import { type Figures, figuresIn } from '../write-figures.ts'
import { toWheres } from './condition.ts'
import { countListed } from './count-listed.ts'
import { type Editor, editorOf } from './editor-of.ts'
import { findScheduled, type Scheduled } from './find-scheduled.ts'
import { listTasks, proposed, type Task } from './list-tasks.ts'
import { type WaitingTexts, waitingTextsIn } from './texts/index.ts'
import { translatedBy } from './translated-by.ts'

/** A task with how many documents it is about. */
export type CountedTask = Task & Readonly<{ count: number }>

export type Proposal = Readonly<{ id: string; title: string; proposedAt: string | null }>

/** What waits for an editor, and what every part of the page is made with. */
export type LoadedWaiting = Readonly<{
  /** The admin's path. */
  admin: string
  /** The language of the admin. */
  language: string
  editor: Editor
  texts: WaitingTexts
  figures: Figures
  /** Ratings are to be looked up again after so many years. */
  evidenceYears: number
  proposals: Readonly<{ count: number; oldest: readonly Proposal[] }>
  tasks: readonly CountedTask[]
  scheduled: readonly Scheduled[]
  untranslated: Lacks
  links: Awaited<ReturnType<typeof findDeadLinks>>
}>

/** What the start page of an editor shows; null for everybody who is none. */
export async function loadWaiting(req: PayloadRequest): Promise<LoadedWaiting | null> {
  const editor = editorOf(req)
  if (editor === null) return null
  const { language } = req.i18n
  const figures = figuresIn(language)
  const [{ evidenceYears, tasks }, proposals, scheduled, untranslated, links] = await Promise.all([
    countTasks(req, { editor, thisYear: figures.yearOf(new Date()) }),
    findProposals(req, editor),
    findScheduled(req, editor),
    loadLacks(req, translatedBy(editor)),
    findDeadLinks(req, { limit: 5 }),
  ])
  return {
    admin: req.payload.config.routes.admin,
    language,
    editor,
    texts: waitingTextsIn(language),
    figures,
    evidenceYears,
    proposals,
    tasks,
    scheduled,
    untranslated,
    links,
  }
}

/** What is to be checked, and how much of it there is. */
async function countTasks(
  req: PayloadRequest,
  { editor, thisYear }: Readonly<{ editor: Editor; thisYear: number }>,
): Promise<Pick<LoadedWaiting, 'evidenceYears' | 'tasks'>> {
  const evidenceYears = await findEvidenceYears(req)
  const tasks = listTasks({ editor, oldestYear: thisYear - evidenceYears }).map(async (task) => {
    const { collection, conditions } = task
    const count = await countListed(req, { collection, all: toWheres(conditions) })
    return { ...task, count }
  })
  return { evidenceYears, tasks: await Promise.all(tasks) }
}

/** Those that have waited longest, and how many there are. */
async function findProposals(
  req: PayloadRequest,
  editor: Editor,
): Promise<LoadedWaiting['proposals']> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'programs',
    where: { and: toWheres(proposed(editor)) },
    select: { title: true, proposedAt: true },
    sort: 'proposedAt',
    draft: true,
    depth: 0,
    limit: 5,
    overrideAccess: false,
    req,
  })
  const oldest = docs.map(({ id, title, proposedAt }) => ({
    id,
    title,
    proposedAt: proposedAt ?? null,
  }))
  return { count: totalDocs, oldest }
}

/** Settings that were stored before there was such a number have none. */
async function findEvidenceYears(req: PayloadRequest): Promise<number> {
  const settings = await req.payload.findGlobal({
    slug: 'coverage-settings',
    select: { evidenceYears: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return settings.evidenceYears ?? 5
}
