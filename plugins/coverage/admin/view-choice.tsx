import { VIEWS, type View } from '../core/index.ts'
import styles from './coverage.module.css'
import type { Texts } from './texts/index.ts'

/** Two links, so that the choice has an address and works without JavaScript. */
export function ViewChoice({ view, texts }: { view: View; texts: Texts }) {
  return (
    <nav aria-label={texts.viewLabel} className={styles.views}>
      {VIEWS.map((each) => (
        <a aria-current={each === view ? 'true' : undefined} href={`?view=${each}`} key={each}>
          {texts.views[each]}
        </a>
      ))}
    </nav>
  )
}
