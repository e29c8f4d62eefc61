'use client'

import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Asked, KeyChoice } from './key-choice.tsx'
import styles from './key-panel.module.css'
import { NewKey } from './new-key.tsx'
import { textsIn } from './texts.ts'
import { useKey } from './use-key.ts'

/** Stands in for the field of the key's ending: what key there is, and how to get or end one. */
export function KeyPanel({ path }: { path: string }) {
  const heading = useId()
  const { i18n } = useTranslation()
  const texts = textsIn(i18n.language)
  const { id } = useDocumentInfo()
  const { value: stored } = useField<string | null>({ path })
  const { ending, newKey, wasRevoked, isBusy, say, make, revoke } = useKey(stored ?? null, texts)
  const [asked, ask] = useState<Asked>()
  const done = (work: () => Promise<void>) => async () => {
    await work()
    ask(undefined)
  }
  return (
    <section aria-labelledby={heading} className={styles.panel} data-view="api-key">
      <h2 id={heading}>{texts.heading}</h2>
      {id === undefined ? (
        <p>{texts.unsaved}</p>
      ) : (
        <>
          {newKey === null && <p>{ending === null ? texts.none : texts.has(ending)}</p>}
          {newKey !== null && <NewKey key={newKey} texts={texts} value={newKey} />}
          <KeyChoice
            asked={asked}
            ask={ask}
            hasKey={ending !== null}
            isBusy={isBusy}
            make={done(make)}
            revoke={done(revoke)}
            texts={texts}
            wasRevoked={wasRevoked}
          />
        </>
      )}
      <p className={styles.said} role="status">
        {say}
      </p>
    </section>
  )
}
