'use client'

import { type FormEvent, useEffect, useId, useRef } from 'react'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import type { WayTexts } from '../texts/index.ts'
import { useFocusOnProblem } from '../use-focus-on-problem.ts'
import styles from '../way.module.css'
import type { Catalogue } from './catalogue.ts'
import { TermBoxes } from './term-boxes.tsx'
import type { Field as FieldName, Typing } from './typing.ts'

export type Problems = Readonly<Partial<Record<FieldName, string>>>

type Props = Readonly<{
  typing: Typing
  change: (changed: Partial<Typing>) => void
  save: () => void
  cancel: () => void
  problems: Problems
  isSaving: boolean
  catalogue: Catalogue
  publishes: boolean
  texts: WayTexts
}>

/** The few fields that matter, in the order they are typed. Enter saves from any of them. */
export function QuickForm(props: Props) {
  const { typing, change, save, cancel, problems, isSaving, catalogue, publishes, texts } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { register } = texts
  const program = catalogue.programs.find((each) => each.id === typing.program)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another offer begins at its first field
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('[name="seats"]')?.focus()
  }, [typing.key])

  useFocusOnProblem(form, problems)

  function submit(event: FormEvent) {
    event.preventDefault()
    save()
  }

  const text = (name: 'title' | 'seats' | 'roleMailbox') => ({
    name,
    value: typing[name],
    problem: problems[name],
    onChange: (value: string) => change({ [name]: value }),
  })

  return (
    <form
      aria-labelledby={`${id}-title`}
      className={styles.form}
      noValidate
      onSubmit={submit}
      ref={form}
    >
      <h3 id={`${id}-title`}>{typing.title || register.heading}</h3>
      {program && (
        <p className={styles.quiet}>
          {register.fromProgram} {[program.about, program.arenas].filter(Boolean).join(' · ')}
        </p>
      )}
      <div className={styles.fields}>
        <Field
          {...text('seats')}
          help={register.seatsHelp}
          inputMode="numeric"
          label={register.seats}
        />
        <Field {...text('title')} label={register.title} />
        <Choice
          label={register.status}
          onChange={(status) => change({ status })}
          options={Object.entries(texts.statuses)}
          value={typing.status}
        />
        <Choice
          label={register.arena}
          onChange={(arena) => change({ arena })}
          options={[
            ['', whenNoArena(typing, texts)],
            ...catalogue.arenas.map(({ id: arena, title }) => [arena, title] as const),
          ]}
          value={typing.arena}
        />
        <Field
          {...text('roleMailbox')}
          autoComplete="off"
          help={register.roleMailboxHelp}
          label={register.roleMailbox}
          type="email"
        />
        {typing.program === null && typing.offer === null && (
          <TermBoxes catalogue={catalogue} change={change} texts={texts} typing={typing} />
        )}
        <label className={styles.check}>
          <input
            checked={typing.isVerified}
            onChange={(event) => change({ isVerified: event.target.checked })}
            type="checkbox"
          />
          <span>{register.verified}</span>
        </label>
      </div>
      <p className={styles.ways}>
        <button className={styles.action} disabled={isSaving} type="submit">
          {isSaving ? register.saving : saveLabel(typing, publishes, texts)}
        </button>
        <button onClick={cancel} type="button">
          {register.cancel}
        </button>
      </p>
    </form>
  )
}

function whenNoArena({ offer, program }: Typing, { register }: WayTexts): string {
  if (offer) return register.arenaAsNow
  return program ? register.arenaAsProgram : register.arenaNone
}

function saveLabel({ offer }: Typing, publishes: boolean, { register }: WayTexts): string {
  if (offer) return register.saveChange
  return publishes ? register.save : register.saveDraft
}
