import { randomBytes } from 'node:crypto'
import { slugify } from '../fields/index.ts'

/**
 * A name of our own making: what people recognise of theirs, in plain letters, and chance, so that no
 * two files have the same whoever uploads at the same time.
 */
export function nameFile(given: string): string {
  const [, base = ''] = /([^/\\]*?)(\.[^./\\]*)?$/.exec(given.slice(-300)) ?? []
  return `${slugify(base).slice(0, 60) || 'fil'}-${randomBytes(6).toString('hex')}`
}
