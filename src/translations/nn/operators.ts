import type { PayloadTexts } from '../payload-texts.ts'

export const operators: PayloadTexts['operators'] = {
  contains: 'inneheld',
  equals: 'er lik',
  exists: 'er fylt ut',
  intersects: 'kryssar',
  isGreaterThan: 'er større enn',
  isGreaterThanOrEqualTo: 'er større enn eller lik',
  isIn: 'er ein av',
  isLessThan: 'er mindre enn',
  isLessThanOrEqualTo: 'er mindre enn eller lik',
  isLike: 'liknar',
  isNotEqualTo: 'er ikkje lik',
  isNotIn: 'er ingen av',
  isNotLike: 'liknar ikkje',
  near: 'er nær',
  within: 'er innanfor',
}
