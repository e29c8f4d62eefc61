import { listAddress } from './condition.ts'
import { proposed } from './list-tasks.ts'
import type { LoadedWaiting } from './load-waiting.ts'
import styles from './waiting.module.css'

/** What institutions have sent in, the oldest first: each leads to its programme. */
export function Proposals({ waiting }: Readonly<{ waiting: LoadedWaiting }>) {
  const { admin, editor, texts, figures } = waiting
  const { count, oldest } = waiting.proposals
  const help = editor.isStaff ? texts.proposalsHelp : texts.ownProposalsHelp
  return (
    <section aria-labelledby="waiting-proposals">
      <h2 id="waiting-proposals">{editor.isStaff ? texts.proposals : texts.ownProposals}</h2>
      <p className={styles.quiet}>{count > 0 ? help : texts.noProposals}</p>
      {count > 0 && (
        <>
          <ul>
            {oldest.map(({ id, title, proposedAt }) => (
              <li key={id}>
                <a href={`${admin}/collections/programs/${id}`}>{title}</a>
                {proposedAt && (
                  <span className={styles.quiet}>{texts.proposedOn(figures.day(proposedAt))}</span>
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href={listAddress(admin, 'programs', proposed(editor))}>
              {texts.allProposals(figures.count(count))}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
