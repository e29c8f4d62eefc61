import styles from './coverage.module.css'

/** A share as a bar. Says nothing by itself: the number always stands beside it. */
export function Bar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" className={styles.bar} preserveAspectRatio="none" viewBox="0 0 100 8">
      <rect className={styles.barTrack} height="8" width="100" x="0" y="0" />
      <rect
        className={styles.barFill}
        height="8"
        width={Math.max(0, Math.min(1, share)) * 100}
        x="0"
        y="0"
      />
    </svg>
  )
}
