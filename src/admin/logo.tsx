import { Fan } from './fan.tsx'
import styles from './graphics.module.css'

/** Above the sign-in form. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <Fan size={64} />
      Tiltaksvifte
    </span>
  )
}
