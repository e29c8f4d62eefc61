'use client'

import { type FormEvent, useState } from 'react'
import { type Called, callApi } from '../../call-api.ts'
import { readDay } from '../day.ts'
import type { WayTexts } from '../texts/index.ts'
import { useKeptText } from '../use-kept-text.ts'
import { whatHindered } from '../what-hindered.ts'
import type { PlanFormProps } from './plan-form.tsx'
import { readAmount } from './read-wish.ts'

/** What `POST /api/plans/choice` answers. */
type Made = Readonly<{
  plan: Readonly<{ id: string; updatedAt: string }>
  isNewPlan: boolean
  offers: readonly Readonly<{ id: string }>[]
}>

/** What is typed about a choice, kept until it is stored; and the way back afterwards. */
export function usePlanForm({ measures, plans, number, name }: PlanFormProps, texts: WayTexts) {
  const { choose, plan: planTexts } = texts
  const kept = useKeptText(
    `choice-${number}-${measures.map(({ candidate }) => candidate).join()}`,
    {
      plan: plans[0]?.id ?? '',
      title: planTexts.planTitleDefault(name),
      goals: '',
      publishes: 'yes',
      ...Object.fromEntries(
        measures.flatMap(({ title, seats, yearlyCost }, place) => [
          [`measures.${place}.title`, title],
          [`measures.${place}.seats`, seats],
          [`measures.${place}.yearlyCost`, yearlyCost],
          [`measures.${place}.responsibleRole`, ''],
          [`measures.${place}.due`, ''],
        ]),
      ),
    },
  )
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [alarm, setAlarm] = useState('')
  const [said, setSaid] = useState('')
  const [isSaving, setSaving] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const text: Readonly<Record<string, string>> = kept.text

  async function save(event: FormEvent) {
    event.preventDefault()
    setAlarm('')
    setSaid('')
    const found = findProblems(text, measures.length, choose.planProblems)
    setProblems(found)
    if (isSaving || Object.keys(found).length > 0) return
    setSaving(true)
    const called = await callApi('POST', '/plans/choice', {
      municipality: number,
      plan: text.plan || null,
      title: text.title,
      goals: text.goals || null,
      publishes: text.publishes === 'yes',
      measures: measures.map(({ program, offer }, place) => ({
        ...(offer ? { offer } : { program }),
        title: text[`measures.${place}.title`],
        seats: readAmount(text[`measures.${place}.seats`] ?? '') ?? null,
        yearlyCost: readAmount(text[`measures.${place}.yearlyCost`] ?? '') ?? null,
        responsibleRole: text[`measures.${place}.responsibleRole`] || null,
        due: readDay(text[`measures.${place}.due`] ?? '') ?? null,
      })),
    })
    setSaving(false)
    if (!called.isOk) return explain(called)
    // The routes of our own server answer in the shape their types say.
    setMade(called.body as Made)
  }

  async function explain(called: Called) {
    const [error] = Array.isArray(called.body.errors) ? called.body.errors : []
    const field = typeof error?.field === 'string' ? error.field : ''
    if (field in text) setProblems({ [field]: called.message })
    else setAlarm(await whatHindered(called, texts))
  }

  async function undo() {
    if (!made) return
    const { plan, isNewPlan, offers } = made
    const called = await callApi('POST', `/plans/${plan.id}/take-back`, {
      offers: offers.map(({ id }) => id),
      updatedAt: plan.updatedAt,
      isNewPlan,
    })
    if (!called.isOk) return setAlarm(await whatHindered(called, texts))
    setMade(null)
    setAlarm('')
    setSaid(choose.undone)
  }

  return { text, change: kept.change, problems, alarm, said, isSaving, made, save, undo }
}

type Words = WayTexts['choose']['planProblems']

function findProblems(
  text: Readonly<Record<string, string>>,
  measures: number,
  words: Words,
): Readonly<Record<string, string>> {
  const titles = [...(text.plan ? [] : ['title']), ...namesOf('title', measures)]
  return {
    ...told(titles, words.title, (name) => !text[name]?.trim()),
    ...told(namesOf('seats', measures), words.seats, (name) => isNoAmount(text[name])),
    ...told(namesOf('due', measures), words.due, (name) => readDay(text[name] ?? '') === undefined),
    ...told(namesOf('yearlyCost', measures), words.yearlyCost, (name) => isNoAmount(text[name])),
  }
}

const namesOf = (field: string, measures: number): string[] =>
  Array.from({ length: measures }, (_measure, place) => `measures.${place}.${field}`)

const isNoAmount = (typed = ''): boolean => readAmount(typed) === undefined

const told = (names: readonly string[], words: string, isWrong: (name: string) => boolean) =>
  Object.fromEntries(names.filter(isWrong).map((name) => [name, words]))
