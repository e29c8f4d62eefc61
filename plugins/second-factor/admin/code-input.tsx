import { type RefObject, useId } from 'react'
import styles from './second-factor.module.css'

type Props = Readonly<{
  label: string
  help?: string
  value?: string
  onChange?: (value: string) => void
  inputRef?: RefObject<HTMLInputElement | null>
}>

/** Where a code is typed; phones and password managers fill it in. */
export function CodeInput({ label, help, value, onChange, inputRef }: Props) {
  const id = useId()
  return (
    <div className={styles.code}>
      <label htmlFor={id}>{label}</label>
      {help && <p id={`${id}-help`}>{help}</p>}
      <input
        aria-describedby={help && `${id}-help`}
        autoCapitalize="none"
        autoComplete="one-time-code"
        id={id}
        name="code"
        onChange={(event) => onChange?.(event.target.value)}
        ref={inputRef}
        spellCheck={false}
        value={value}
      />
    </div>
  )
}
