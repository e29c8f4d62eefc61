'use client'

import { type FormEvent, useRef, useState } from 'react'
import { callApi } from '../../call-api.ts'
import { Field } from '../field.tsx'
import { wayTextsIn } from '../texts/index.ts'
import { useFocusOnProblem } from '../use-focus-on-problem.ts'
import { useKeptText } from '../use-kept-text.ts'
import styles from '../way.module.css'
import { whatHindered } from '../what-hindered.ts'

type Props = Readonly<{ plan: string; language: string }>

/** One more plan that the municipality's own builds on. */
export function AddExistingPlan({ plan, language }: Props) {
  const texts = wayTextsIn(language)
  const { plan: words } = texts
  const kept = useKeptText(`existing-${plan}`, { title: '', url: '' })
  const { title, url } = kept.text
  const [problems, setProblems] = useState<Readonly<{ title?: string; url?: string }>>({})
  const [alarm, setAlarm] = useState('')
  const form = useRef<HTMLFormElement>(null)

  useFocusOnProblem(form, problems)

  async function add(event: FormEvent) {
    event.preventDefault()
    setAlarm('')
    const found = {
      ...(title.trim() ? {} : { title: words.problems.title }),
      ...(url === '' || /^https?:\/\/\S+\.\S+$/.test(url) ? {} : { url: words.problems.url }),
    }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const stored = await callApi('GET', `/plans/${plan}?depth=0`)
    if (!stored.isOk) return setAlarm(await whatHindered(stored, texts))
    const rows: readonly unknown[] = Array.isArray(stored.body.buildsOn) ? stored.body.buildsOn : []
    const where = new URLSearchParams([
      ['where[and][0][id][equals]', plan],
      ['where[and][1][updatedAt][equals]', String(stored.body.updatedAt)],
    ])
    const row = { title: title.trim(), ...(url ? { url } : {}) }
    const called = await callApi('PATCH', `/plans?${where}&depth=0`, { buildsOn: [...rows, row] })
    if (!called.isOk) return setAlarm(await whatHindered(called, texts))
    if (Array.isArray(called.body.docs) && called.body.docs.length === 0) {
      return setAlarm(words.stale)
    }
    kept.forget()
    window.location.reload()
  }

  return (
    <form className={styles.form} noValidate onSubmit={add} ref={form}>
      <p className={styles.problem} role="alert">
        {alarm}
      </p>
      <Field
        label={words.existingTitle}
        onChange={(value) => kept.change({ title: value })}
        problem={problems.title}
        value={title}
      />
      <Field
        label={`${words.existingUrl} ${texts.optional}`}
        onChange={(value) => kept.change({ url: value })}
        problem={problems.url}
        type="url"
        value={url}
      />
      <p className={styles.ways}>
        <button type="submit">{words.add}</button>
      </p>
    </form>
  )
}
