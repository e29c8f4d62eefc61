'use client'

import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../call-api.ts'
import type { Leaving, Member } from './member.ts'

/** The people of a municipality, and what a manager does about them. */
export function usePeople(number: string) {
  const path = `/municipalities/${number}/members`
  const [members, setMembers] = useState<readonly Member[] | null>(null)
  const [isOpen, setOpen] = useState(true)
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const [said, setSaid] = useState<'changed' | 'ended' | null>(null)
  const [problem, setProblem] = useState('')

  const load = useCallback(async () => {
    const { isOk, body } = await callApi('GET', path)
    setOpen(isOk)
    // The routes of our own server answer in the shape their types say.
    setMembers(isOk ? (body.members as Member[]) : [])
  }, [path])

  useEffect(() => {
    load()
  }, [load])

  async function changeRole(member: Member, role: string) {
    const { isOk, message } = await callApi('PATCH', `${path}/${member.id}`, { role })
    setProblem(message)
    setSaid(isOk ? 'changed' : null)
    await load()
  }

  async function beginEnding(member: Member) {
    const { isOk, body, message } = await callApi('GET', `${path}/${member.id}`)
    setProblem(message)
    setSaid(null)
    setLeaving(isOk ? (body as Leaving) : null)
  }

  async function end({ member }: Leaving, heir: string) {
    const query = heir ? `?to=${encodeURIComponent(heir)}` : ''
    const { isOk, message } = await callApi('DELETE', `${path}/${member.id}${query}`)
    setProblem(message)
    if (!isOk) return
    setSaid('ended')
    setLeaving(null)
    await load()
  }

  return {
    members,
    isOpen,
    leaving,
    said,
    problem,
    changeRole,
    beginEnding,
    end,
    cancel: () => setLeaving(null),
  }
}
