'use client'

import { type FormEvent, useRef, useState } from 'react'
import { callApi } from '../../call-api.ts'
import { Field } from '../field.tsx'
import { LongField } from '../long-field.tsx'
import { wayTextsIn } from '../texts/index.ts'
import { useFocusOnProblem } from '../use-focus-on-problem.ts'
import { useKeptText } from '../use-kept-text.ts'
import styles from '../way.module.css'
import { whatHindered } from '../what-hindered.ts'

type Props = Readonly<{ municipality: string; name: string; language: string }>

/** A plan begins with a title; the rest can come later, here or in the plan itself. */
export function BeginPlan({ municipality, name, language }: Props) {
  const texts = wayTextsIn(language)
  const { plan: words } = texts
  const kept = useKeptText(`plan-${municipality}`, {
    title: words.planTitleDefault(name),
    goals: '',
  })
  const { title, goals } = kept.text
  const [problems, setProblems] = useState<Readonly<{ title?: string }>>({})
  const [alarm, setAlarm] = useState('')
  const form = useRef<HTMLFormElement>(null)

  useFocusOnProblem(form, problems)

  async function create(event: FormEvent) {
    event.preventDefault()
    setAlarm('')
    setProblems(title.trim() ? {} : { title: words.problems.title })
    if (!title.trim()) return
    const data = { municipality, title, goals: goals || null, phase: 'plan' }
    const called = await callApi('POST', '/plans?depth=0', data)
    if (!called.isOk) return setAlarm(await whatHindered(called, texts))
    kept.forget()
    window.location.reload()
  }

  return (
    <form className={styles.form} noValidate onSubmit={create} ref={form}>
      <h3>{words.newPlan}</h3>
      <p className={styles.quiet}>{words.newPlanHelp}</p>
      <p className={styles.problem} role="alert">
        {alarm}
      </p>
      <Field
        label={words.planTitle}
        onChange={(value) => kept.change({ title: value })}
        problem={problems.title}
        value={title}
      />
      <LongField
        help={words.goalsHelp}
        label={`${words.goals} ${texts.optional}`}
        onChange={(value) => kept.change({ goals: value })}
        value={goals}
      />
      <p className={styles.ways}>
        <button className={styles.action} type="submit">
          {words.create}
        </button>
      </p>
    </form>
  )
}
