'use client'

import { useEffect, useRef, useState } from 'react'
import { type KeptWork, nothingKept, readKept, writeKept } from './kept-work.ts'

/**
 * What somebody has typed, kept in the browser from one letter to the next. `wasRestored` until they
 * have taken it up or discarded it.
 */
export function useKeptWork(place: string) {
  const [work, setWork] = useState<KeptWork>(nothingKept)
  const [wasRestored, setRestored] = useState(false)
  const isRead = useRef(false)

  useEffect(() => {
    const kept = readKept(window.localStorage, place)
    isRead.current = true
    setWork(kept)
    setRestored(kept.typing !== null)
  }, [place])

  function change(next: (work: KeptWork) => KeptWork) {
    setWork((current) => {
      const changed = next(current)
      if (isRead.current) writeKept(window.localStorage, place, changed)
      return changed
    })
  }

  return { work, change, wasRestored, takeUp: () => setRestored(false) }
}
