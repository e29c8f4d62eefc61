import { useEffect, useId, useRef, useState } from 'react'
import styles from './key-panel.module.css'
import type { KeyTexts } from './texts.ts'

/** A key that has just been made: the only time anybody sees it. */
export function NewKey({ value, texts }: Readonly<{ value: string; texts: KeyTexts }>) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  useEffect(() => {
    box.current?.focus()
    box.current?.select()
  }, [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      say(texts.copied)
    } catch {
      // Browsers refuse without https, and people can refuse.
      box.current?.select()
      say(texts.notCopied)
    }
  }
  return (
    <div className={styles.newKey}>
      <label htmlFor={id}>{texts.newKey}</label>
      <input
        aria-describedby={`${id}-once`}
        id={id}
        readOnly
        ref={box}
        spellCheck={false}
        value={value}
      />
      <button className="btn btn--style-primary btn--size-small" onClick={copy} type="button">
        {texts.copy}
      </button>
      <p id={`${id}-once`}>{texts.once}</p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  )
}
