import styles from '../figure.module.css'
import type { FigureName } from '../figures/index.ts'
import type { PageTexts } from '../texts/pages/index.ts'

type Props = Readonly<{
  figure: FigureName
  /** Where the files of this municipality's figures are. */
  folder: string
  /** The view and the language of the names. */
  query: string
  /** Whether pictures are answered as PNG. */
  hasPng: boolean
  texts: PageTexts
}>

/** The same figure as files. */
export function Files({ figure, folder, query, hasPng, texts }: Props) {
  const formats = hasPng ? ['svg', 'png', 'csv'] : ['svg', 'csv']
  return (
    <p className={styles.files}>
      <span>{texts.files}:</span>
      {formats.map((format) => (
        <a download href={`${folder}/${figure}.${format}?${query}`} key={format}>
          {texts.file(format)}
        </a>
      ))}
    </p>
  )
}
