'use client'

import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../call-api.ts'

export type Review = Readonly<{
  id: string
  state: string
  note: string
  comment: string
  municipality: string
}>

type Subject = Readonly<{ collection: string; id: string }>

/** Where the review of a document stands, and what can be done about it; null before anybody has asked. */
export function useReview({ collection, id }: Subject) {
  const [review, setReview] = useState<Review | null>(null)
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState<'asked' | 'answered' | null>(null)

  const load = useCallback(async () => {
    const field = collection === 'plans' ? 'plan' : 'offer'
    const query = `where[${field}][equals]=${encodeURIComponent(id)}&limit=1&depth=0`
    const { body } = await callApi('GET', `/review-requests?${query}`)
    setReview(Array.isArray(body.docs) && body.docs[0] ? readReview(body.docs[0]) : null)
  }, [collection, id])

  useEffect(() => {
    load()
  }, [load])

  async function send(path: string, data: object, done: 'asked' | 'answered') {
    const { isOk, message } = await callApi('POST', path, data)
    setProblem(message)
    setSaid(isOk ? done : null)
    await load()
  }

  return {
    review,
    problem,
    said,
    ask: (note: string) => send(`/${collection}/${id}/review`, { note }, 'asked'),
    answer: (state: 'returned' | 'done', comment: string) =>
      send(`/review-requests/${review?.id}/answer`, { state, comment }, 'answered'),
  }
}

const readReview = (document: object): Review => {
  const { id, state, note, comment, municipality }: Record<string, unknown> = { ...document }
  return {
    id: String(id),
    state: String(state),
    note: String(note ?? ''),
    comment: String(comment ?? ''),
    municipality: String(municipality),
  }
}
