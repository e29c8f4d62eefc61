import type { ServerProps } from 'payload'
import { ownMunicipalities } from './own-municipalities.ts'
import { waysIn } from './ways-in.ts'
import styles from './welcome.module.css'
import { welcomeTextsIn } from './welcome-texts.ts'

/** Above the dashboard: where the reader usually goes next. */
export async function Welcome({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const texts = welcomeTextsIn(i18n.language)
  const reader = {
    roles: 'roles' in user ? (user.roles ?? []) : [],
    institutions: 'institutions' in user ? (user.institutions ?? []).map(idOf) : [],
    municipalities: await ownMunicipalities(payload, user),
  }
  const groups = waysIn(reader, texts, payload.config.routes.admin)
  return (
    <div className={styles.welcome} data-view="welcome">
      <h1>{texts.welcome}</h1>
      {groups.length === 0 && <p>{texts.nothing}</p>}
      {groups.map(({ key, heading, links }) => (
        <section aria-labelledby={`welcome-${key}`} key={key}>
          <h2 id={`welcome-${key}`}>{heading}</h2>
          <ul className={styles.links}>
            {links.map(({ title, help, href }) => (
              <li key={title}>
                <a href={href}>{title}</a>
                <p>{help}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const idOf = (relation: string | { id: string }): string =>
  typeof relation === 'string' ? relation : relation.id
