import { Fan } from './fan.tsx'
import styles from './graphics.module.css'

/** Beside the breadcrumbs of every page: leads home. */
export function Icon() {
  return (
    <span className={styles.icon}>
      <Fan size={20} />
    </span>
  )
}
