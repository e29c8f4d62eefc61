import type { ContentLanguage } from './content-languages.ts'
import styles from './translating.module.css'
import type { TranslatingTexts } from './translating-texts.ts'

type Props = Readonly<{
  language: ContentLanguage
  others: readonly (ContentLanguage & Readonly<{ missing: number }>)[]
  texts: TranslatingTexts
}>

/** Instead of the fields, where the page is in the language that one would translate from. */
export function ChooseLanguage({ language, others, texts }: Props) {
  return (
    <main className={styles.page} data-view="translate">
      <h2>{texts.choose}</h2>
      <p>{texts.isSource(language.name)}</p>
      <ul>
        {others.map(({ code, name, missing }) => (
          <li key={code}>
            <a href={`?locale=${code}`}>{texts.translateTo(name)}</a>
            <span className={styles.quiet}>{texts.lacks(missing)}</span>
          </li>
        ))}
      </ul>
    </main>
  )
}
