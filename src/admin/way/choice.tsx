'use client'

import { useId } from 'react'
import styles from './way.module.css'

type Props = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  /** By value, in the order they are shown. */
  options: readonly (readonly [value: string, label: string])[]
  /** What to do about what is chosen; beside the field, and read with it. */
  problem?: string | undefined
}>

/** One of several, with its label. */
export function Choice({ label, value, onChange, options, problem }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {problem && (
        <span className={styles.problem} id={`${id}-problem`}>
          {problem}
        </span>
      )}
      <select
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        value={value}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
