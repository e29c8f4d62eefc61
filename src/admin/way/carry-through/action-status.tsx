'use client'

import { type FormEvent, useState } from 'react'
import { callApi } from '../../call-api.ts'
import { wayTextsIn } from '../texts/index.ts'
import styles from '../way.module.css'
import { whatHindered } from '../what-hindered.ts'

type Props = Readonly<{ plan: string; row: string; what: string; status: string; language: string }>

/** How far one action has come: a choice and a button, so that looking through the list changes nothing. */
export function ActionStatus({ plan, row, what, status, language }: Props) {
  const texts = wayTextsIn(language)
  const { carry } = texts
  const [chosen, setChosen] = useState(status)
  const [said, setSaid] = useState('')
  const [alarm, setAlarm] = useState('')

  async function save(event: FormEvent) {
    event.preventDefault()
    setSaid('')
    setAlarm('')
    const stored = await callApi('GET', `/plans/${plan}?depth=0`)
    if (!stored.isOk) return setAlarm(await whatHindered(stored, texts))
    const actions = Array.isArray(stored.body.actions) ? stored.body.actions : []
    const where = new URLSearchParams([
      ['where[and][0][id][equals]', plan],
      ['where[and][1][updatedAt][equals]', String(stored.body.updatedAt)],
    ])
    const called = await callApi('PATCH', `/plans?${where}&depth=0`, {
      actions: actions.map((action) =>
        action.id === row ? { ...action, status: chosen } : action,
      ),
    })
    if (!called.isOk) return setAlarm(await whatHindered(called, texts))
    const isStale = Array.isArray(called.body.docs) && called.body.docs.length === 0
    if (isStale) return setAlarm(carry.stale)
    setSaid(carry.saved)
  }

  return (
    <form className={styles.inline} onSubmit={save}>
      <select
        aria-label={carry.statusOf(what)}
        onChange={(event) => setChosen(event.target.value)}
        value={chosen}
      >
        {Object.entries(carry.statuses).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button aria-label={`${carry.save}: ${what}`} type="submit">
        {carry.save}
      </button>
      <span role="status">{said}</span>
      <span className={styles.problem} role="alert">
        {alarm}
      </span>
    </form>
  )
}
