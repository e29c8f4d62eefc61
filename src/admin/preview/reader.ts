import type { PayloadRequest } from 'payload'
import type { PreviewTexts } from './preview-texts.ts'

/** What it takes to write a value as somebody reads it. */
export type Reader = Readonly<{ req: PayloadRequest; texts: PreviewTexts }>

/** A label of the config in the language of the admin. */
export function labelIn({ req }: Reader, label: unknown, fallback = ''): string {
  if (typeof label === 'string') return label
  const labels: Readonly<Record<string, unknown>> =
    typeof label === 'object' && label !== null ? { ...label } : {}
  const own = labels[req.i18n.language] ?? labels.nb
  return typeof own === 'string' ? own : fallback
}

/** What a document that is named is called. */
export function titleOf({ req }: Reader, relationTo: unknown, value: unknown): string | null {
  if (typeof value !== 'object' || value === null || typeof relationTo !== 'string') return null
  const found = Object.values(req.payload.collections).find(
    ({ config }) => config.slug === relationTo,
  )
  const title: unknown = Reflect.get(value, found?.config.admin.useAsTitle ?? 'id')
  return typeof title === 'string' ? title : null
}

export const dayIn = ({ req }: Reader, value: string): string =>
  new Intl.DateTimeFormat(req.i18n.language === 'en' ? 'en-GB' : 'nb-NO', {
    dateStyle: 'long',
    timeZone: 'Europe/Oslo',
  }).format(new Date(value))
