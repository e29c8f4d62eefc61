import type { LoadedWaiting } from './load-waiting.ts'
import styles from './waiting.module.css'
import { waitingAddress } from './waiting-address.ts'

/** Links that no longer answer, the longest gone first. */
export function LinksPart({ waiting }: Readonly<{ waiting: LoadedWaiting }>) {
  const { admin, texts, figures } = waiting
  const { isOn, hasAsked, total, links } = waiting.links
  const all = hasAsked ? texts.noLinks : texts.linksUnasked
  const state = isOn ? all : texts.linksOff
  return (
    <section aria-labelledby="waiting-links">
      <h2 id="waiting-links">{texts.links}</h2>
      <p className={styles.quiet}>{total > 0 ? texts.linksHelp : state}</p>
      {total > 0 && (
        <>
          <ul>
            {links.map(({ id, address, since }) => (
              <li key={id}>
                <a href={`${waitingAddress(admin, 'links')}#${id}`}>{address}</a>
                {since && (
                  <span className={styles.quiet}>{texts.linkSince(figures.day(since))}</span>
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href={waitingAddress(admin, 'links')}>{texts.allLinks(figures.count(total))}</a>
          </p>
        </>
      )}
    </section>
  )
}
