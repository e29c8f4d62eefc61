'use client'

import { useId } from 'react'
import styles from './way.module.css'

type Props = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  help?: string
}>

/** A field for several lines. */
export function LongField({ label, value, onChange, help }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className={styles.quiet} id={`${id}-help`}>
          {help}
        </span>
      )}
      <textarea
        aria-describedby={help ? `${id}-help` : undefined}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        rows={3}
        value={value}
      />
    </div>
  )
}
