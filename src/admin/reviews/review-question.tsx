'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewTexts } from './review-texts.ts'

type Props = Readonly<{ ask: (note: string) => Promise<void>; texts: ReviewTexts }>

/** For who writes: a word to the reader, if any, and the wish. Not a form, because it stands in one. */
export function ReviewQuestion({ ask, texts }: Props) {
  const [note, setNote] = useState('')
  return (
    <>
      <label htmlFor="review-note">{texts.note}</label>
      <textarea
        id="review-note"
        maxLength={1000}
        onChange={({ target }) => setNote(target.value)}
        rows={3}
        value={note}
      />
      <Button buttonStyle="secondary" margin={false} onClick={() => ask(note)} size="small">
        {texts.ask}
      </Button>
    </>
  )
}
