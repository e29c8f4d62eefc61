'use client'

import { type InputHTMLAttributes, useId } from 'react'
import styles from './way.module.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> &
  Readonly<{
    label: string
    value: string
    onChange: (value: string) => void
    help?: string
    /** What to do about what stands there; beside the field, and read with it. */
    problem?: string | undefined
  }>

/** A field of text with its label, its help and what is wrong with it. */
export function Field({ label, value, onChange, help, problem, ...input }: Props) {
  const id = useId()
  const described = [problem ? `${id}-problem` : '', help ? `${id}-help` : ''].filter(Boolean)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className={styles.quiet} id={`${id}-help`}>
          {help}
        </span>
      )}
      {problem && (
        <span className={styles.problem} id={`${id}-problem`}>
          {problem}
        </span>
      )}
      <input
        type="text"
        {...input}
        aria-describedby={described.join(' ') || undefined}
        aria-invalid={problem ? true : undefined}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        value={value}
      />
    </div>
  )
}
