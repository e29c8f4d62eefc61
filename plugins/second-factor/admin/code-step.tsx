import { useEffect, useRef } from 'react'
import type { Setup } from '../factor-secret.ts'
import { CodeInput } from './code-input.tsx'
import styles from './second-factor.module.css'
import { SetupSteps } from './setup-steps.tsx'
import type { Texts } from './texts.ts'

type Props = Readonly<{ setup: Setup | null; texts: Texts }>

/** The second step: a code, and before the first one what the app needs to know. */
export function CodeStep({ setup, texts }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <div className={styles.step} data-view="sign-in-code">
      <h1>{texts.heading}</h1>
      {setup && <SetupSteps setup={setup} texts={texts} />}
      {setup && <input name="offer" type="hidden" value={setup.offer} />}
      <CodeInput
        inputRef={input}
        label={setup ? texts.firstCode : texts.code}
        {...(setup ? {} : { help: texts.codeHelp })}
      />
    </div>
  )
}
