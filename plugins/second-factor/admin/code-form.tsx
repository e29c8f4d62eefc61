import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useState } from 'react'
import { CodeInput } from './code-input.tsx'
import styles from './second-factor.module.css'
import type { Texts } from './texts.ts'

type Props = Readonly<{
  label: string
  help?: string
  submit: string
  texts: Texts
  onCode: (code: string) => Promise<void>
  onCancel?: () => void
}>

/** A code and what to do with it. No form of its own: it stands within the one of the account. */
export function CodeForm({ label, help, submit, texts, onCode, onCancel }: Props) {
  const [code, setCode] = useState('')
  const send = async () => {
    await onCode(code)
    setCode('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    // Enter would save the account.
    event.preventDefault()
    send()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the input within is what listens
    <div onKeyDown={onKeyDown}>
      <CodeInput label={label} onChange={setCode} value={code} {...(help ? { help } : {})} />
      <div className={styles.actions}>
        <Button buttonStyle="secondary" margin={false} onClick={send}>
          {submit}
        </Button>
        {onCancel && (
          <Button buttonStyle="none" margin={false} onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
