'use client'

import { useEffect, useState } from 'react'

type Texts = Readonly<Record<string, string>>

/** The texts of a small form, kept in the browser until they are saved. */
export function useKeptText<Kept extends Texts>(name: string, initial: Kept) {
  const place = `tiltaksvifte-${name}`
  const [text, setText] = useState(initial)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is read once
  useEffect(() => {
    setText({ ...initial, ...readTexts(place, Object.keys(initial)) })
  }, [place])

  return {
    text,
    change: (changed: Partial<Kept>) => {
      const next = { ...text, ...changed }
      setText(next)
      keep(place, next)
    },
    forget: () => {
      setText(initial)
      keep(place, null)
    },
  }
}

function readTexts(place: string, names: readonly string[]): Texts {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter(
        ([name, value]) => names.includes(name) && typeof value === 'string',
      ),
    )
  } catch {
    return {}
  }
}

function keep(place: string, texts: Texts | null): void {
  try {
    if (texts) window.localStorage.setItem(place, JSON.stringify(texts))
    else window.localStorage.removeItem(place)
  } catch {
    // Full, or forbidden: the form works without it.
  }
}
