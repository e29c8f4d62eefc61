'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { textsIn } from './texts.ts'

type Props = Readonly<{ id: string; isOn: boolean; isAccepted: boolean; language: string }>

/** What an editor can do about one link. What came of it is said beside it; the list follows when it is loaded anew. */
export function LinkActions({ id, isOn, isAccepted, language }: Props) {
  const texts = textsIn(language)
  const [accepted, setAccepted] = useState(isAccepted)
  const [said, say] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async (method: 'POST' | 'DELETE', what: 'ask' | 'accept') => {
    setBusy(true)
    say(what === 'ask' ? texts.asking : '')
    const { message, state } = await call(method, `/links/${id}/${what}`, texts.unreachable)
    setBusy(false)
    if (message !== null) return say(message)
    setAccepted(state === 'accepted')
    say(texts.states[state] ?? texts.states.dead ?? '')
  }
  const isDone = said !== '' && !isBusy && said === texts.states.answers
  return (
    <div>
      {!isDone && (
        <>
          {isOn && (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => send('POST', 'ask')}
              size="small"
            >
              {texts.ask}
            </Button>
          )}{' '}
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => send(accepted ? 'DELETE' : 'POST', 'accept')}
            size="small"
          >
            {accepted ? texts.follow : texts.accept}
          </Button>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  )
}

type Called = Readonly<{ message: string | null; state: string }>

/** Asks the server; never throws: what goes wrong is part of the answer. */
async function call(method: string, path: string, unreachable: string): Promise<Called> {
  try {
    const answer = await fetch(`/api${path}`, { method, credentials: 'include' })
    const body: Readonly<{ state?: unknown; errors?: { message?: unknown }[] }> =
      await answer.json()
    const message = answer.ok ? null : String(body.errors?.[0]?.message ?? answer.status)
    return { message, state: String(body.state) }
  } catch {
    return { message: unreachable, state: '' }
  }
}
