'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewTexts } from './review-texts.ts'

type Props = Readonly<{
  answer: (state: 'returned' | 'done', comment: string) => Promise<void>
  /** A plan is done with when it has been read; an offer when it is published. */
  canFinish: boolean
  texts: ReviewTexts
}>

/** For who reads: back with a comment, or done. */
export function ReviewAnswer({ answer, canFinish, texts }: Props) {
  const [comment, setComment] = useState('')
  return (
    <>
      {!canFinish && <p>{texts.publish}</p>}
      <label htmlFor="review-comment">{texts.comment}</label>
      <textarea
        id="review-comment"
        maxLength={1000}
        onChange={({ target }) => setComment(target.value)}
        rows={3}
        value={comment}
      />
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => answer('returned', comment)}
        size="small"
      >
        {texts.sendBack}
      </Button>
      {canFinish && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => answer('done', comment)}
          size="small"
        >
          {texts.done}
        </Button>
      )}
    </>
  )
}
