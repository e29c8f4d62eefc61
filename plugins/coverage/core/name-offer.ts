import type { Offer } from './portfolio.ts'

/** As it begins a sentence. */
export function nameOffer({ id, title }: Offer): string {
  return `«${title ?? id}»`
}
