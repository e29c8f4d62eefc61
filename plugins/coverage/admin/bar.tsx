import styles from './coverage.module.css'

type Props = { effective: number; reach: number }

const hatch = 'coverage-hatch'
const width = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`

/**
 * Two shares in one bar: filled for what counts, hatched for seats that count less. Says nothing
 * by itself: the numbers always stand beside it. Needs one `BarPattern` on the page. A page has
 * dozens, so the bar is a text to React, and not five elements.
 */
export function Bar({ effective, reach }: Props) {
  const track = `<rect class="${styles.barTrack}" height="11" rx="2" width="100%" y="0.5"/>`
  const hatched = `<rect fill="url(#${hatch})" height="11" width="${width(reach)}" y="0.5"/>`
  const filled = `<rect class="${styles.barFill}" height="11" width="${width(effective)}" y="0.5"/>`
  const edge = `<rect class="${styles.barEdge}" height="11" rx="2" width="100%" y="0.5"/>`
  return (
    <svg
      aria-hidden="true"
      className={styles.bar}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: two numbers, in a text of ours
      dangerouslySetInnerHTML={{ __html: track + hatched + filled + edge }}
      height="12"
      width="100%"
    />
  )
}

/** The hatching all bars share, so that they can be told apart without colour (WCAG 1.4.1). */
export function BarPattern() {
  return (
    <svg aria-hidden="true" className={styles.outOfSight} height="0" width="0">
      <defs>
        <pattern
          height="5"
          id={hatch}
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
          width="5"
        >
          <rect className={styles.hatchGround} height="5" width="5" />
          <rect className={styles.hatchLine} height="5" width="2" />
        </pattern>
      </defs>
    </svg>
  )
}
