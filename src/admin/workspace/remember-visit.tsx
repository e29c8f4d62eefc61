'use client'

import { useEffect } from 'react'
import { callApi } from '../call-api.ts'
import { type Visit, visitKey } from './visit.ts'

type Props = Readonly<{ municipality: string; visit: Visit }>

/** Remembers that somebody was here. A look that only fetches the page ahead does not count. */
export function RememberVisit({ municipality, visit }: Props) {
  useEffect(() => {
    callApi('POST', `/payload-preferences/${visitKey(municipality)}`, { value: visit })
  }, [municipality, visit])
  return null
}
