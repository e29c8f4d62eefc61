import { figuresIn } from '../write-figures.ts'
import { waitingTextsIn } from './texts/index.ts'
import styles from './waiting.module.css'

type Props = Readonly<{ page: number; of: number; language: string }>

/** The way to the pages before and after; nothing where there is only one. */
export function Pages({ page, of, language }: Props) {
  if (of < 2) return null
  const texts = waitingTextsIn(language)
  const { count } = figuresIn(language)
  return (
    <nav aria-label={texts.pages} className={styles.pages}>
      {page > 1 && <a href={`?page=${page - 1}`}>{texts.earlier}</a>}
      <span>{texts.page(count(page), count(of))}</span>
      {page < of && <a href={`?page=${page + 1}`}>{texts.later}</a>}
    </nav>
  )
}
