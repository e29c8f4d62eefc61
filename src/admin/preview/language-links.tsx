import type { PayloadRequest } from 'payload'
import styles from './preview.module.css'
import type { PreviewTexts } from './preview-texts.ts'

type Props = Readonly<{
  /** Of the preview. */
  address: string
  language: string
  req: PayloadRequest
  texts: PreviewTexts
}>

/** The same document in the other languages it is written in. */
export function LanguageLinks({ address, language, req, texts }: Props) {
  const { localization } = req.payload.config
  if (!localization) return null
  return (
    <nav aria-label={texts.language}>
      <ul className={styles.languages}>
        {localization.locales.map(({ code, label }) => (
          <li key={code}>
            <a
              aria-current={code === language ? 'page' : undefined}
              href={`${address}?locale=${code}`}
              hrefLang={code}
              lang={code}
            >
              {String(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
