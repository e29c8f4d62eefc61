import type { Setup } from '../factor-secret.ts'
import styles from './second-factor.module.css'
import type { Texts } from './texts.ts'

/** What an app needs to make codes: a picture to scan, and the same to type. */
export function SetupSteps({ setup, texts }: Readonly<{ setup: Setup; texts: Texts }>) {
  return (
    <>
      <p>{texts.scan}</p>
      {/* biome-ignore lint/performance/noImgElement: drawn by the server, and never fetched */}
      <img
        alt={texts.picture}
        className={styles.qr}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(setup.qr)}`}
      />
      <p>
        {texts.key}: <code className={styles.key}>{inFours(setup.secret)}</code>
      </p>
    </>
  )
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')
