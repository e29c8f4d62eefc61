'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Choice } from '../way/choice.tsx'
import { readDay } from '../way/day.ts'
import { Field } from '../way/field.tsx'
import { useFocusOnProblem } from '../way/use-focus-on-problem.ts'
import styles from '../way/way.module.css'
import type { ChoosableProperty } from './load-bulk.ts'
import type { BulkTexts } from './texts/index.ts'
import type { Change } from './use-bulk-edit.ts'

type Props = Readonly<{
  properties: readonly ChoosableProperty[]
  texts: BulkTexts
  isTrying: boolean
  onPreview: (change: Change) => void
}>

/** What is to be done to every chosen document. */
export function ChangeForm({ properties, texts, isTrying, onPreview }: Props) {
  const [path, setPath] = useState(properties[0]?.path ?? '')
  const [action, setAction] = useState('')
  const [value, setValue] = useState('')
  const [as, setAs] = useState('')
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const form = useRef<HTMLFormElement>(null)
  useFocusOnProblem(form, problems)
  const property = properties.find((each) => each.path === path) ?? properties[0]
  if (!property) return null
  const doing = property.actions.find((each) => each === action) ?? property.actions[0] ?? 'set'
  const isNamedAs = property.kind === 'rows' && doing === 'add'
  const asWhat = as || property.choices[0]?.[0] || ''

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!property) return
    const read = readValue(property, value)
    const found = read === undefined ? problemOf(property, texts) : {}
    setProblems(found)
    if (read === undefined) return
    onPreview({
      property: property.path,
      action: doing,
      value: read,
      as: isNamedAs ? asWhat : null,
    })
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit} ref={form}>
      <div className={styles.fields}>
        <Choice
          label={texts.property}
          onChange={(chosen) => {
            setPath(chosen)
            setValue('')
            setProblems({})
          }}
          options={properties.map((each) => [each.path, each.label] as const)}
          value={property.path}
        />
        {property.actions.length > 1 && (
          <Choice
            label={texts.action}
            onChange={setAction}
            options={property.actions.map((each) => [each, actionIn(texts, each)] as const)}
            value={doing}
          />
        )}
        {property.kind === 'day' ? (
          <Field
            help={texts.dayHelp}
            label={texts.day}
            onChange={setValue}
            problem={problems.value}
            value={value}
          />
        ) : (
          <Choice
            label={texts.value}
            onChange={setValue}
            options={[
              ['', texts.choose],
              ...(property.isOptional && doing === 'set' ? [[empty, texts.none] as const] : []),
              ...property.values,
            ]}
            problem={problems.value}
            value={value}
          />
        )}
        {isNamedAs && (
          <Choice label={texts.as} onChange={setAs} options={property.choices} value={asWhat} />
        )}
      </div>
      <p className={styles.ways}>
        <button className={styles.action} disabled={isTrying} type="submit">
          {isTrying ? texts.previewing : texts.preview}
        </button>
      </p>
    </form>
  )
}

/** What no choice is called, and no id. */
const empty = '(none)'

/** Undefined when nothing that can be used is chosen. */
function readValue(property: ChoosableProperty, value: string): Change['value'] | undefined {
  if (property.kind === 'day') return readDay(value) ?? undefined
  if (value === empty) return null
  if (value === '') return undefined
  return property.kind === 'flag' ? value === 'true' : value
}

const problemOf = ({ kind }: ChoosableProperty, { problems }: BulkTexts) => ({
  value: kind === 'day' ? problems.day : problems.value,
})

const actionIn = ({ actions }: BulkTexts, action: string): string =>
  action === 'add' || action === 'remove' ? actions[action] : actions.set
