'use client'

import type { FormEvent } from 'react'
import styles from './switch.module.css'
import { cookie } from './switch-cookie.ts'

type Props = Readonly<{
  chosen: string
  municipalities: readonly Readonly<{ id: string; name: string }>[]
  language: string
}>

const year = 60 * 60 * 24 * 365

/**
 * A choice and a button: a list that leads away while one looks through it with the arrow keys would
 * be no choice (WCAG 3.2.2).
 */
export function SwitchForm({ chosen, municipalities, language }: Props) {
  const texts = languages[language] ?? nb

  function change(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const wish = String(new FormData(event.currentTarget).get('municipality'))
    const secure = window.location.protocol === 'https:' ? '; secure' : ''
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store needs a newer browser than the admin
    document.cookie = `${cookie}=${wish}; path=/; max-age=${wish ? year : 0}; samesite=lax${secure}`
    window.location.reload()
  }

  return (
    <form className={styles.switch} data-view="switch" onSubmit={change}>
      <label htmlFor="municipality-switch">{texts.label}</label>
      <select defaultValue={chosen} id="municipality-switch" name="municipality">
        <option value="">{texts.all}</option>
        {municipalities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">{texts.change}</button>
    </form>
  )
}

const nb = { label: 'Kommunen du arbeider i', all: 'Alle mine kommuner', change: 'Bytt' }
const nn: typeof nb = { label: 'Kommunen du arbeider i', all: 'Alle kommunane mine', change: 'Byt' }
const en: typeof nb = {
  label: 'The municipality you work in',
  all: 'All my municipalities',
  change: 'Change',
}
const languages: Readonly<Record<string, typeof nb>> = { nb, nn, en }
