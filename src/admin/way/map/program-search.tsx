'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { WayTexts } from '../texts/index.ts'
import styles from '../way.module.css'
import { type CatalogueEntry, searchPrograms } from './catalogue.ts'

/** A programme, or a name of the municipality's own. */
export type Found = Readonly<{ id: string | null; title: string }>

type Props = Readonly<{
  programs: readonly CatalogueEntry[]
  choose: (found: Found) => void
  /** Whether somebody comes back to it from the form. @default false */
  takesFocus: boolean
  texts: WayTexts
}>

/** A combobox (WAI-ARIA APG): letters, arrows and Enter, the first hit chosen beforehand. */
export function ProgramSearch({ programs, choose, takesFocus, texts }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [isMissing, setMissing] = useState(false)
  const found = searchPrograms(programs, typed)
  const own = typed.trim()
  const options: readonly Found[] = own ? [...found, { id: null, title: own }] : []
  const { register } = texts

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  function take(option: Found | undefined) {
    if (!option) {
      setMissing(true)
      return
    }
    setTyped('')
    setAt(0)
    setMissing(false)
    choose(option)
  }

  function press(event: KeyboardEvent) {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const move = moves[event.key]
    if (move !== undefined && options.length > 0) {
      event.preventDefault()
      setAt((at + move + options.length) % options.length)
    }
    if (event.key === 'Escape') setTyped('')
    if (event.key === 'Enter') {
      event.preventDefault()
      take(options[at])
    }
  }

  return (
    <div className={styles.field}>
      <label htmlFor={`${id}-input`}>{register.search}</label>
      <p className={styles.quiet} id={`${id}-help`}>
        {register.searchHelp}
      </p>
      {isMissing && (
        <p className={styles.problem} id={`${id}-problem`}>
          {register.problems.search}
        </p>
      )}
      <div className={styles.combobox}>
        <input
          aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-describedby={isMissing ? `${id}-problem ${id}-help` : `${id}-help`}
          aria-expanded={options.length > 0}
          aria-invalid={isMissing || undefined}
          autoComplete="off"
          id={`${id}-input`}
          onBlur={() => setAt(0)}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
            setMissing(false)
          }}
          onKeyDown={press}
          ref={input}
          role="combobox"
          type="text"
          value={typed}
        />
        <div
          aria-label={register.hits}
          className={styles.options}
          hidden={options.length === 0}
          id={`${id}-list`}
          role="listbox"
        >
          {options.map((option, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, as the pattern says
            <div
              aria-selected={place === at}
              id={`${id}-${place}`}
              key={option.id ?? 'own'}
              onClick={() => take(option)}
              // The input keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              role="option"
              tabIndex={-1}
            >
              {option.id === null ? register.own(option.title) : option.title}
              {option.id !== null && (
                <span className={styles.quiet}>
                  {programs.find((program) => program.id === option.id)?.about}
                </span>
              )}
            </div>
          ))}
        </div>
      </div>
      <p className={styles.outOfSight} role="status">
        {own ? register.found(String(found.length)) : ''}
      </p>
    </div>
  )
}
