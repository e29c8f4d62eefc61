import type { ContentLanguage } from './content-languages.ts'
import styles from './translating.module.css'
import type { TranslatingTexts } from './translating-texts.ts'

type Props = Readonly<{
  languages: readonly ContentLanguage[]
  source: ContentLanguage
  target: ContentLanguage
  /** Where what is missing is listed. */
  list: string
  texts: TranslatingTexts
}>

/** Which language to translate from, and which to. Links, so that a form with unsaved text asks first. */
export function SourceChoice({ languages, source, target, list, texts }: Props) {
  const link = (from: string, to: string) => `?locale=${to}&from=${from}`
  return (
    <div className={styles.choices}>
      <nav aria-label={texts.from}>
        <span>{texts.from}</span>
        {languages
          .filter(({ code }) => code !== target.code)
          .map(({ code, name }) => (
            <a
              aria-current={code === source.code ? 'true' : undefined}
              href={link(code, target.code)}
              key={code}
            >
              {name}
            </a>
          ))}
      </nav>
      <nav aria-label={texts.to}>
        <span>{texts.to}</span>
        {languages
          .filter(({ code }) => code !== source.code)
          .map(({ code, name }) => (
            <a
              aria-current={code === target.code ? 'true' : undefined}
              href={link(source.code, code)}
              key={code}
            >
              {name}
            </a>
          ))}
      </nav>
      <a href={list}>{texts.allMissing(target.name)}</a>
    </div>
  )
}
