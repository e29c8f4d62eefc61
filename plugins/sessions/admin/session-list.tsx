'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { SessionRow } from './session-row.tsx'
import { sessionTextsIn } from './session-texts.ts'
import styles from './sessions.module.css'
import { useSessions } from './use-sessions.ts'

/** On the page of an account: where it is signed in, for its owner and for administrators. */
export function SessionList() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const texts = sessionTextsIn(i18n.language)
  const { sessions, outcome, endOne, endOthers } = useSessions(config.routes.api, id)
  if (sessions.length === 0 && outcome === null) return null
  const current = sessions.find(({ isCurrent }) => isCurrent)
  return (
    <section aria-labelledby="sessions-heading" className={styles.sessions} data-view="sessions">
      <h2 id="sessions-heading">{texts.heading}</h2>
      <p>{texts.help}</p>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              {[texts.since, texts.browser, texts.address, texts.until, texts.action].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionRow
                end={() => endOne(session.id)}
                key={session.id}
                session={session}
                texts={texts}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.actions}>
        {sessions.length > (current ? 1 : 0) && (
          <Button buttonStyle="secondary" margin={false} onClick={endOthers} size="small">
            {current ? texts.endOthers : texts.endAll}
          </Button>
        )}
        <span role="status">{outcome && texts[outcome]}</span>
      </div>
    </section>
  )
}
