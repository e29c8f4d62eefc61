import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import styles from './second-factor.module.css'
import type { Texts } from './texts.ts'

type Props = Readonly<{ codes: readonly string[]; texts: Texts; onDone: () => void }>

/** The codes for the day the phone is gone, shown this once. */
export function RecoveryCodes({ codes, texts, onDone }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby={id} className={styles.recovery}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {texts.recovery}
      </h3>
      <p>{texts.recoveryHelp}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" margin={false} onClick={onDone}>
        {texts.written}
      </Button>
    </section>
  )
}
