import { useCallback, useEffect, useState } from 'react'

/** A session as the server tells of it. */
export type Session = Readonly<{
  id: string
  startedAt: string
  expiresAt: string
  address?: string | null
  browser?: string | null
  isCurrent?: boolean | null
}>

export type Outcome = 'ended' | 'endedMany' | 'failed'

/** The sessions of an account that the reader may see, and how to end them. */
export function useSessions(api: string, user: string | number | undefined) {
  const [sessions, setSessions] = useState<readonly Session[]>([])
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const load = useCallback(async () => {
    if (user !== undefined) setSessions(await readSessions(`${api}/sessions?${ofUser(user)}`))
  }, [api, user])

  useEffect(() => {
    load()
  }, [load])

  const end = async (which: string, whenDone: Outcome): Promise<void> => {
    const answer = await fetch(`${api}/sessions${which}`, { method: 'DELETE' }).catch(() => null)
    await load()
    setOutcome(answer?.ok ? whenDone : 'failed')
  }

  return {
    sessions,
    outcome,
    endOne: (id: string) => end(`/${id}`, 'ended'),
    /** All but the one the reader is signed in with. */
    endOthers: () => {
      const current = sessions.find(({ isCurrent }) => isCurrent)
      const others = current ? `&where[id][not_equals]=${current.id}` : ''
      return end(`?${ofUser(user ?? '')}${others}`, 'endedMany')
    },
  }
}

const ofUser = (user: string | number): string =>
  `where[user][equals]=${encodeURIComponent(user)}&limit=100&depth=0`

/** None where the server does not say, or the reader may not know. */
async function readSessions(url: string): Promise<readonly Session[]> {
  try {
    const answer = await fetch(url)
    return answer.ok ? (await answer.json()).docs : []
  } catch {
    return []
  }
}
