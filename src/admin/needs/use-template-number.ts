'use client'

import { useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { NeedCell } from './need-cell.ts'

const restored = ['prevalence', 'basis', 'source', 'year', 'assumption', 'note'] as const

type Numbers = Pick<NeedCell, (typeof restored)[number]>

/** A note is about a number of one's own, so the template's number has none. */
const templateOf = (original: NeedCell): Numbers => ({ ...original, note: null })

/** Whether the row says what going back to the template would make it say. */
export const isAsTemplate = (cell: NeedCell, original: NeedCell): boolean =>
  restored.every((name) => cell[name] === templateOf(original)[name])

/** Puts the template's number into a row, and what was there before back again. */
export function useTemplateNumber(path: string) {
  const { dispatchFields, setModified } = useForm()
  const [before, setBefore] = useState<Numbers | null>(null)
  const [said, setSaid] = useState<'restored' | 'undone' | null>(null)
  const put = (numbers: Numbers) => {
    for (const name of restored) {
      dispatchFields({ type: 'UPDATE', path: `${path}.${name}`, value: numbers[name], valid: true })
    }
    setModified(true)
  }
  const restore = (cell: NeedCell, original: NeedCell) => {
    setBefore(cell)
    put(templateOf(original))
    setSaid('restored')
  }
  const undo = () => {
    if (!before) return
    // Kept, because the form draws the row later than this: the button would go, and the focus with it.
    put(before)
    setSaid('undone')
  }
  return { restore, undo: before ? undo : null, said }
}
