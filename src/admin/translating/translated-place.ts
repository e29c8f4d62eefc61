import type { ReactNode } from 'react'
import type { Place } from './localized-places.ts'

/** A place as the browser gets it: with its text in the source language, as data and to be read. */
export type TranslatedPlace = Pick<Place, 'path' | 'names' | 'isRequired'> &
  Readonly<{ label: string; source: unknown; shown: ReactNode }>
