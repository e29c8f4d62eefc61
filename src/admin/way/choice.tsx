'use client'

import { useId } from 'react'
import styles from './way.module.css'

type Props = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  /** By value, in the order they are shown. */
  options: readonly (readonly [value: string, label: string])[]
}>

/** One of several, with its label. */
export function Choice({ label, value, onChange, options }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
