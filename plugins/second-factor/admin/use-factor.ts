import { useCallback, useEffect, useState } from 'react'
import type { Setup } from '../factor-secret.ts'

/** The second factor of an account as the server tells of it. */
export type Status = Readonly<{
  isOn: boolean
  since: string | null
  recoveryCodesLeft: number
  removedAt: string | null
  removedBy: string | null
}>

type Shown = Readonly<{
  status: Status | null
  setup: Setup | null
  recoveryCodes: readonly string[] | null
  /** Null when nothing has failed. */
  complaint: string | null
}>

const nothing: Shown = { status: null, setup: null, recoveryCodes: null, complaint: null }

/** The second factor of the account at this address, and what can be done about it. */
export function useFactor(address: string | null, failed: string) {
  const [shown, setShown] = useState(nothing)
  const change = useCallback((changes: Partial<Shown>) => {
    setShown((before) => ({ ...before, complaint: null, ...changes }))
  }, [])

  useEffect(() => {
    if (address === null) return
    ask<Status>(address).then((answer) => change('body' in answer ? { status: answer.body } : {}))
  }, [address, change])

  const send = async <Body>(path: string, code?: string): Promise<Body | null> => {
    const answer = await ask<Body>(`${address}${path}`, { code, offer: shown.setup?.offer })
    if ('body' in answer) return answer.body
    change({ complaint: answer.complaint ?? failed })
    return null
  }

  return {
    ...shown,
    offer: async () => {
      const setup = await send<Setup>('')
      if (setup) change({ setup })
    },
    cancel: () => change({ setup: null }),
    confirm: async (code: string) => {
      const made = await send<{ recoveryCodes: string[] }>('/confirm', code)
      if (made && address) change({ setup: null, ...made, ...(await statusAt(address)) })
    },
    remove: async (code?: string) => {
      const status = await send<Status>('/remove', code)
      if (status) change({ status })
    },
    forgetCodes: () => change({ recoveryCodes: null }),
  }
}

async function statusAt(address: string): Promise<Partial<Shown>> {
  const answer = await ask<Status>(address)
  return 'body' in answer ? { status: answer.body } : {}
}

type Asked<Body> = Readonly<{ body: Body } | { complaint: string | null }>

async function ask<Body>(address: string, body?: object): Promise<Asked<Body>> {
  try {
    const answer = await fetch(address, body && jsonOf(body))
    const given = await answer.json()
    return answer.ok ? { body: given } : { complaint: given.errors?.[0]?.message ?? null }
  } catch {
    return { complaint: null }
  }
}

const jsonOf = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
