import type { Payload, TypedUser } from 'payload'
import type { ReactNode } from 'react'
import { type OwnMunicipality, waysIn } from './ways-in.ts'
import styles from './welcome.module.css'
import { welcomeTextsIn } from './welcome-texts.ts'

type Props = Readonly<{
  payload: Payload
  user: TypedUser
  /** Those to choose from; none beside the workspace of one. */
  municipalities: readonly OwnMunicipality[]
  /** Whether it is the whole of the page. */
  isAlone: boolean
  language: string
  /** What waits for the reader, which comes before the ways on. */
  children?: ReactNode
}>

/** Where the reader usually goes next. */
export function Welcome(props: Props) {
  const { payload, user, municipalities, isAlone, language, children } = props
  const texts = welcomeTextsIn(language)
  const reader = {
    roles: 'roles' in user ? (user.roles ?? []) : [],
    institutions: 'institutions' in user ? (user.institutions ?? []).map(idOf) : [],
    municipalities,
  }
  const groups = waysIn(reader, texts, payload.config.routes.admin)
  if (!isAlone && groups.length === 0) return null
  return (
    <div className={styles.welcome} data-view="welcome">
      {isAlone && <h1>{texts.welcome}</h1>}
      {children}
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
