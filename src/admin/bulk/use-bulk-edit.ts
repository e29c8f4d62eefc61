'use client'

import { useState } from 'react'
import { askBulk, type Edited, type Effects, isHindered } from './edited.ts'
import type { BulkTexts } from './texts/index.ts'

export type Change = Readonly<{
  property: string
  action: string
  value: string | boolean | null
  as: string | null
}>

type Shown = Readonly<{
  stage: 'preview' | 'done' | 'undone'
  change: Change
  documents: readonly Edited[]
  effects: Effects | null
}>

/** How many are stored at a time: between them it is told how far it has come. */
const batch = 10

/** A change on its way: tried, carried out batch by batch, put back. */
export function useBulkEdit(collection: string, ids: readonly string[], texts: BulkTexts) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [progress, setProgress] = useState<Readonly<{ done: number; all: number }> | null>(null)
  const [alarm, setAlarm] = useState('')
  const [isTrying, setTrying] = useState(false)

  async function preview(change: Change) {
    if (isTrying) return
    setAlarm('')
    setTrying(true)
    const documents = ids.map((id) => ({ id }))
    const answer = await askBulk('/bulk-edits/preview', { collection, documents, change }, texts)
    setTrying(false)
    if (isHindered(answer)) return setAlarm(answer.hindrance)
    setShown({ stage: 'preview', change, ...answer })
  }

  async function inBatches(
    stage: Shown['stage'],
    documents: readonly Edited[],
    path: '/bulk-edits' | '/bulk-edits/undo',
  ) {
    if (!shown || progress) return
    const { change } = shown
    setAlarm('')
    const results: Edited[] = []
    for (let from = 0; from < documents.length; from += batch) {
      setProgress({ done: from, all: documents.length })
      const part = documents.slice(from, from + batch)
      const question = path === '/bulk-edits' ? { change } : { property: change.property }
      const answer = await askBulk(path, { collection, documents: part, ...question }, texts)
      if (isHindered(answer)) {
        setAlarm(answer.hindrance)
        break
      }
      results.push(...answer.documents)
    }
    setProgress(null)
    if (results.length > 0) setShown({ stage, change, documents: results, effects: null })
  }

  const changed = shown?.documents.filter(({ result }) => result === 'changed') ?? []
  return {
    shown,
    changed,
    progress,
    alarm,
    isTrying,
    preview,
    apply: () => inBatches('done', changed, '/bulk-edits'),
    undo: () => inBatches('undone', changed, '/bulk-edits/undo'),
    begin: () => {
      setShown(null)
      setAlarm('')
    },
  }
}
