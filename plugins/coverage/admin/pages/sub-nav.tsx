import type { View } from '../../core/index.ts'
import styles from '../coverage.module.css'
import type { PageTexts } from '../texts/pages/index.ts'
import { type PageName, pageNames, pathOf } from './page-names.ts'

type Props = Readonly<{ page: PageName; home: string; view: View; texts: PageTexts }>

/** The way between the pages. The view that is chosen goes with it. */
export function SubNav({ page, home, view, texts }: Props) {
  const query = view === 'now' ? '' : `?view=${view}`
  return (
    <nav aria-label={texts.ways} className={styles.ways}>
      <ul>
        {pageNames.map((each) => (
          <li key={each}>
            <a
              aria-current={each === page ? 'page' : undefined}
              href={`${home}${pathOf(each)}${query}`}
            >
              {texts.pages[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
