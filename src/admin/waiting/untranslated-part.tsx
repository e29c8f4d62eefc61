import { LackTable, translatingTextsIn } from '../translating/index.ts'
import type { LoadedWaiting } from './load-waiting.ts'
import styles from './waiting.module.css'

/** What is not translated, by collection and language; each figure leads to the documents. */
export function UntranslatedPart({ waiting }: Readonly<{ waiting: LoadedWaiting }>) {
  const { admin, texts, untranslated, language } = waiting
  return (
    <section aria-labelledby="waiting-untranslated">
      <h2 id="waiting-untranslated">{texts.untranslated}</h2>
      <p className={styles.quiet}>
        {untranslated.rows.length > 0 ? texts.untranslatedHelp : texts.allTranslated}
      </p>
      {untranslated.rows.length > 0 && (
        <LackTable admin={admin} lacks={untranslated} texts={translatingTextsIn(language)} />
      )}
    </section>
  )
}
