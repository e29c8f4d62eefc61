import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { figuresIn } from '../write-figures.ts'
import { editorOf } from './editor-of.ts'
import type { AskedPage, ListPage } from './list-page.ts'
import { pageOfLinks } from './page-of-links.tsx'
import { pageOfScheduled } from './page-of-scheduled.tsx'
import { Pages } from './pages.tsx'
import { waitingTextsIn } from './texts/index.ts'
import styles from './waiting.module.css'
import { waitingTitle } from './waiting-title.ts'

/** `/admin/collections/programs/waiting/…`: what Payload's own lists cannot ask for, so many at a time. */
export async function WaitingView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions } = initPageResult
  const { language } = req.i18n
  const segments = Array.isArray(params?.segments) ? params.segments : []
  const editor = editorOf(req)
  const find = lists.get(segments[3])
  const heading = waitingTitle(segments, language)
  if (!editor || !find || heading === null) notFound()
  const admin = req.payload.config.routes.admin
  const page = readPage(searchParams?.page)
  const texts = waitingTextsIn(language)
  const { total, pages, content } = await find({ req, editor, admin, page })
  return (
    <>
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: texts.waiting, url: admin }, { label: heading }]} />
      <main className={`${styles.waiting} ${styles.page}`} data-view="waiting-list">
        <h1>{heading}</h1>
        <p>{total === 0 ? texts.none : texts.total(figuresIn(language).count(total))}</p>
        {content}
        <Pages language={language} of={pages} page={page} />
        <p>
          <a href={admin}>{texts.back}</a>
        </p>
      </main>
    </>
  )
}

type Find = (asked: AskedPage) => Promise<ListPage>

/** The lists by the end of their addresses. */
const lists: ReadonlyMap<unknown, Find> = new Map([
  ['scheduled', pageOfScheduled],
  ['links', pageOfLinks],
])

/** A page of a list; the first for whatever is none. */
function readPage(given: string | readonly string[] | undefined): number {
  const page = Number(given)
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
}
