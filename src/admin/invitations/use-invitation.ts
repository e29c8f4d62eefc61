'use client'

import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../call-api.ts'
import { forgetToken, keepToken } from './kept-token.ts'

export type Invited = Readonly<{
  email: string
  place: string
  role: string
  hasAccount: boolean
  signedInAs: string | null
}>

export type State =
  | Readonly<{ at: 'looking' }>
  | Readonly<{ at: 'unusable'; message: string }>
  | Readonly<{ at: 'open'; invited: Invited; problem: string }>
  | Readonly<{ at: 'accepted'; invited: Invited; isNew: boolean }>

/** The invitation whose link the reader has followed, and the way to accept it. */
export function useInvitation() {
  const [state, setState] = useState<State>({ at: 'looking' })
  const [token, setToken] = useState('')

  useEffect(() => {
    const kept = keepToken() ?? ''
    setToken(kept)
    callApi('POST', '/invitations/look-up', { token: kept || '-' }).then(
      ({ isOk, body, message }) => {
        if (isOk) return setState({ at: 'open', invited: readInvited(body), problem: '' })
        setState({ at: 'unusable', message })
      },
    )
  }, [])

  const accept = useCallback(
    async (invited: Invited, given: object) => {
      const { isOk, status, body, message } = await callApi('POST', '/invitations/accept', {
        token,
        ...given,
      })
      if (isOk) {
        forgetToken()
        return setState({ at: 'accepted', invited, isNew: body.isNew === true })
      }
      if (status === 404) return setState({ at: 'unusable', message })
      setState({ at: 'open', invited, problem: message })
    },
    [token],
  )

  return { state, accept }
}

const readInvited = (body: Readonly<Record<string, unknown>>): Invited => ({
  email: String(body.email),
  place: String(body.place),
  role: String(body.role),
  hasAccount: body.hasAccount === true,
  signedInAs: typeof body.signedInAs === 'string' ? body.signedInAs : null,
})
