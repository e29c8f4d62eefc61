import { figuresIn } from '../write-figures.ts'
import { findScheduled } from './find-scheduled.ts'
import { type AskedPage, type ListPage, perPage } from './list-page.ts'
import { ScheduledList } from './scheduled-list.tsx'
import { waitingTextsIn } from './texts/index.ts'

/** Everything that is scheduled, the earliest first. */
export async function pageOfScheduled({ req, editor, admin, page }: AskedPage): Promise<ListPage> {
  const scheduled = await findScheduled(req, editor)
  const { language } = req.i18n
  return {
    total: scheduled.length,
    pages: Math.ceil(scheduled.length / perPage),
    content: (
      <ScheduledList
        admin={admin}
        figures={figuresIn(language)}
        scheduled={scheduled.slice((page - 1) * perPage, page * perPage)}
        texts={waitingTextsIn(language)}
      />
    ),
  }
}
