import { inReaders } from '../in-readers.ts'
import type { Place } from './localized-places.ts'

/** What a place is called in the language of the reader, with the row it is in: `Lenker 2: Tekst`. */
export const writeLabel = ({ labels }: Pick<Place, 'labels'>, language: string): string =>
  labels
    .map((label) => (typeof label === 'number' ? String(label) : inReaders(label, language)))
    .reduce((text, part) => (/^\d+$/.test(part) ? `${text} ${part}` : join(text, part)), '')

const join = (text: string, part: string) => (text === '' ? part : `${text}: ${part}`)
