import type { ReactNode } from 'react'
import { BarPattern } from '../bar.tsx'
import styles from '../coverage.module.css'
import { ViewChoice } from '../view-choice.tsx'
import type { Asked } from './asked.ts'
import { SubNav } from './sub-nav.tsx'

type Props = Readonly<{
  asked: Asked
  title: string
  /** Whether the page can be seen with the planned offers. */
  hasViews: boolean
  fictional: boolean
  isPending: boolean
  children: ReactNode
}>

/** What every page of the coverage has round it. */
export function Frame({ asked, title, hasViews, fictional, isPending, children }: Props) {
  const { page, home, view, texts, pageTexts } = asked
  return (
    <main className={styles.page} data-page={page} data-view="coverage">
      <BarPattern />
      <SubNav home={home} page={page} texts={pageTexts} view={view} />
      <header className={styles.header}>
        <h2>{title}</h2>
        {hasViews && <ViewChoice texts={texts} view={view} />}
      </header>
      {isPending && (
        <p className={styles.notice} role="status">
          {texts.pending}
        </p>
      )}
      {fictional && <p className={styles.notice}>{texts.fictional}</p>}
      {children}
    </main>
  )
}
