'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { KeyTexts } from './texts.ts'

type Key = Readonly<{ ending: string | null; newKey: string | null }>

/** The key of the client on the page, and the two things that can be done with it. */
export function useKey(stored: string | null, texts: KeyTexts) {
  const { collectionSlug, id } = useDocumentInfo()
  const api = useConfig().config.routes.api
  const [changed, setChanged] = useState<Key | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [say, setSay] = useState('')
  const address = `${api}/${collectionSlug}/${id}/key`

  const change = async (method: 'POST' | 'DELETE', done: string) => {
    setBusy(true)
    setSay('')
    const answer = await send(address, method)
    setBusy(false)
    if ('complaint' in answer) return setSay(answer.complaint ?? texts.failed)
    setChanged(answer)
    return setSay(done)
  }

  return {
    ...(changed ?? { ending: stored, newKey: null }),
    wasRevoked: changed !== null && changed.ending === null,
    isBusy,
    say,
    make: () => change('POST', ''),
    revoke: () => change('DELETE', texts.revoked),
  }
}

async function send(
  address: string,
  method: string,
): Promise<Key | Readonly<{ complaint: string | null }>> {
  try {
    const answer = await fetch(address, { method, credentials: 'include' })
    const body = await answer.json()
    if (!answer.ok) return { complaint: body.errors?.[0]?.message ?? null }
    return { ending: body.keyEnding, newKey: body.key ?? null }
  } catch {
    // Without a network there is nothing to read.
    return { complaint: null }
  }
}
