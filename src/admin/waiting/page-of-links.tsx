import type { PayloadRequest } from 'payload'
import { type DeadLink, findDeadLinks, LinkActions } from '../../../plugins/links/admin/index.ts'
import { figuresIn } from '../write-figures.ts'
import { findTitles } from './find-titles.ts'
import { type AskedPage, type ListPage, perPage } from './list-page.ts'
import { waitingTextsIn } from './texts/index.ts'
import styles from './waiting.module.css'

/** Every link that no longer answers: where it stands, what is wrong, and what can be done about it. */
export async function pageOfLinks({ req, admin, page }: AskedPage): Promise<ListPage> {
  const { language } = req.i18n
  const texts = waitingTextsIn(language)
  const figures = figuresIn(language)
  const { isOn, total, links } = await findDeadLinks(req, {
    limit: perPage,
    page,
    withAccepted: true,
  })
  const titles = await titlesOf(req, links)
  return {
    total,
    pages: Math.ceil(total / perPage),
    content: (
      <ul className={styles.links}>
        {links.map(({ id, address, reason, status, since, askedAt, isAccepted, documents }) => (
          <li id={id} key={id}>
            <h2>
              <a href={address} rel="noreferrer" target="_blank">
                {address}
              </a>
            </h2>
            <p>
              {reason && texts.reasons[reason](status === null ? '' : String(status))}
              {since && ` ${texts.linkFailing(figures.day(since))}`}
              {askedAt && ` ${texts.linkAsked(figures.day(askedAt))}`}
              {isAccepted && <strong> {texts.linkAccepted}</strong>}
            </p>
            <p id={`in-${id}`}>{texts.linkStandsIn}</p>
            <ul aria-labelledby={`in-${id}`}>
              {documents.flatMap((document) => {
                const title = titles.get(`${document.collection}/${document.id}`)
                return title === undefined
                  ? []
                  : [
                      <li key={document.id}>
                        <a href={`${admin}/collections/${document.collection}/${document.id}`}>
                          {title}
                        </a>
                      </li>,
                    ]
              })}
            </ul>
            <LinkActions id={id} isAccepted={isAccepted} isOn={isOn} language={language} />
          </li>
        ))}
      </ul>
    ),
  }
}

/** The titles of the documents that links stand in, as far as the reader may see them. */
async function titlesOf(
  req: PayloadRequest,
  links: readonly DeadLink[],
): Promise<ReadonlyMap<string, string>> {
  const documents = links.flatMap((link) => link.documents)
  const found = await Promise.all(
    (['programs', 'articles', 'institutions', 'municipalities'] as const).map(
      async (collection) => {
        const ids = documents.filter((each) => each.collection === collection).map(({ id }) => id)
        const titles = await findTitles(req, { collection, ids })
        return [...titles].map(([id, title]) => [`${collection}/${id}`, title] as const)
      },
    ),
  )
  return new Map(found.flat())
}
