'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Titles the page by a name: where a relation is the title, Payload shows its id. A virtual field
 * would show the name too, but be looked up in every read, and coverage reads profiles all the time.
 */
export function useTitle(name: string | null): void {
  const { data } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data makes Payload title the page anew
  useEffect(() => {
    if (name === null || title === name) return undefined
    // After Payload's own effect, which belongs to an outer component and would have the last word.
    const later = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(later)
  }, [name, title, data, setDocumentTitle])
}
