import type { PayloadTexts } from '../payload-texts.ts'

export const operators: Partial<PayloadTexts['operators']> = {
  equals: 'er lik',
  exists: 'er fylt ut',
  isIn: 'er en av',
  isLike: 'ligner',
  isNotIn: 'er ingen av',
  isNotLike: 'ligner ikke',
  near: 'er nær',
  within: 'er innenfor',
}
