'use client'

import { useEffect, useRef } from 'react'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import { LongField } from '../long-field.tsx'
import { wayTo } from '../steps.ts'
import { wayTextsIn } from '../texts/index.ts'
import { useFocusOnProblem } from '../use-focus-on-problem.ts'
import styles from '../way.module.css'
import { usePlanForm } from './use-plan-form.ts'

/** One thing that is chosen, as the form begins with it. */
export type PlannedMeasure = Readonly<{
  candidate: string
  /** Public keys; exactly one is given. */
  program: string | null
  offer: string | null
  title: string
  seats: string
  yearlyCost: string
}>

export type PlanFormProps = Readonly<{
  measures: readonly PlannedMeasure[]
  plans: readonly Readonly<{ id: string; title: string }>[]
  /** The municipality's. */
  number: string
  name: string
  admin: string
  language: string
}>

/** The choice as a plan: one measure, one planned offer and one action, all stored at once. */
export function PlanForm(props: PlanFormProps) {
  const { measures, plans, number, admin, language } = props
  const texts = wayTextsIn(language)
  const { choose } = texts
  const work = usePlanForm(props, texts)
  const { text, problems, made } = work
  const form = useRef<HTMLFormElement>(null)
  const result = useRef<HTMLHeadingElement>(null)

  useFocusOnProblem(form, problems)
  useEffect(() => {
    if (made) result.current?.focus()
  }, [made])

  const field = (name: string) => ({
    value: text[name] ?? '',
    onChange: (value: string) => work.change({ [name]: value }),
    problem: problems[name],
  })

  if (made) {
    return (
      <section className={styles.notice}>
        <h2 ref={result} tabIndex={-1}>
          {choose.saved}
        </h2>
        <p className={styles.problem} role="alert">
          {work.alarm}
        </p>
        <p className={styles.ways}>
          <a className={styles.action} href={wayTo(admin, number, 'carry-through')}>
            {choose.goOn}
          </a>
          <a href={`${admin}/collections/plans/${made.plan.id}`}>{choose.openPlan}</a>
          <button onClick={work.undo} type="button">
            {choose.undo}
          </button>
        </p>
      </section>
    )
  }
  return (
    <section aria-labelledby="make-plan">
      <h2 id="make-plan">{choose.makePlan}</h2>
      <p>{choose.makePlanHelp}</p>
      <p className={styles.said} role="status">
        {work.said}
      </p>
      <p className={styles.problem} role="alert">
        {work.alarm}
      </p>
      <form className={styles.form} noValidate onSubmit={work.save} ref={form}>
        {plans.length > 0 && (
          <Choice
            label={choose.inPlan}
            onChange={(plan) => work.change({ plan })}
            options={[...plans.map(({ id, title }) => [id, title] as const), ['', choose.newPlan]]}
            value={text.plan ?? ''}
          />
        )}
        {!text.plan && (
          <>
            <Field {...field('title')} label={choose.planTitle} />
            <LongField {...field('goals')} label={`${choose.planGoals} ${texts.optional}`} />
          </>
        )}
        {measures.map((measure, place) => (
          <fieldset className={styles.measure} key={measure.candidate}>
            <legend>{choose.measure(String(place + 1))}</legend>
            <Field {...field(`measures.${place}.title`)} label={choose.name} />
            <Field
              {...field(`measures.${place}.responsibleRole`)}
              help={choose.roleHelp}
              label={`${choose.role} ${texts.optional}`}
            />
            <Field
              {...field(`measures.${place}.due`)}
              help={choose.dueHelp}
              label={`${choose.due} ${texts.optional}`}
            />
            <Field {...field(`measures.${place}.seats`)} inputMode="numeric" label={choose.seats} />
            <Field
              {...field(`measures.${place}.yearlyCost`)}
              inputMode="numeric"
              label={choose.yearlyCost}
            />
          </fieldset>
        ))}
        <label className={styles.check}>
          <input
            aria-describedby="publishes-help"
            checked={text.publishes === 'yes'}
            onChange={(event) => work.change({ publishes: event.target.checked ? 'yes' : 'no' })}
            type="checkbox"
          />
          <span>{choose.publishes}</span>
        </label>
        <p className={styles.quiet} id="publishes-help">
          {choose.publishesHelp}
        </p>
        <p className={styles.ways}>
          <button className={styles.action} disabled={work.isSaving} type="submit">
            {work.isSaving ? texts.register.saving : choose.save}
          </button>
        </p>
      </form>
    </section>
  )
}
