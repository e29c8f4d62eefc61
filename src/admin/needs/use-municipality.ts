'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Children } from './count-families.ts'

export type MunicipalityFigures = Readonly<{ name: string | null; children: Children }>

/** The municipality the form names, and its children by age group. Null until they are known. */
export function useMunicipality(): MunicipalityFigures | null {
  const id = useFormFields(([fields]) => fields.municipality?.value)
  const api = useConfig().config.routes.api
  const [municipality, setMunicipality] = useState<MunicipalityFigures | null>(null)
  useEffect(() => {
    setMunicipality(null)
    if (typeof id !== 'string') return undefined
    const asking = new AbortController()
    const address = `${api}/municipalities/${id}?depth=0&select[name]=true&select[children]=true`
    fetch(address, { credentials: 'include', signal: asking.signal })
      .then((answer) => answer.json())
      .then((body: unknown) => setMunicipality(readFigures(body)))
      // Left for another municipality, or without a network: no families are shown.
      .catch(() => setMunicipality(null))
    return () => asking.abort()
  }, [id, api])
  return municipality
}

function readFigures(body: unknown): MunicipalityFigures {
  const { name, children }: Readonly<Record<string, unknown>> = isRecord(body) ? body : {}
  const rows = Array.isArray(children) ? children : []
  return {
    name: typeof name === 'string' ? name : null,
    children: new Map(
      rows.flatMap((row: unknown): [string, number][] =>
        isRecord(row) && typeof row.ageGroup === 'string' && typeof row.count === 'number'
          ? [[row.ageGroup, row.count]]
          : [],
      ),
    ),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
