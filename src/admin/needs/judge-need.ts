import type { NeedCell } from './need-cell.ts'

export type Judgement = Readonly<{
  isRelevant: boolean
  /** Whether the number is another than the template's. */
  isOwn: boolean
  /** What the number rests on; none when the server would refuse it. */
  grounds: 'source' | 'assumption' | 'none'
}>

/**
 * What a row says, beside the template's for the same need. The server judges by the same rules
 * (collections/fields/need-grounds.ts); rows are judged here too, so that nobody has to save to see it.
 */
export function judgeNeed(cell: NeedCell, original?: NeedCell): Judgement {
  const isOwn = !original || differs(cell, original)
  return { isRelevant: cell.relevant, isOwn, grounds: groundsOf(cell, isOwn, original) }
}

function groundsOf(cell: NeedCell, isOwn: boolean, original?: NeedCell): Judgement['grounds'] {
  if (cell.assumption) return 'assumption'
  if (original && !isOwn && (cell.source === null || cell.source === original.source)) {
    return original.assumption ? 'assumption' : 'source'
  }
  const isCopied = original !== undefined && isOwn && citesOriginal(cell, original)
  return cell.source === null || cell.year === null || isCopied ? 'none' : 'source'
}

const differs = (cell: NeedCell, original: NeedCell): boolean =>
  cell.prevalence !== original.prevalence || cell.basis !== original.basis

const citesOriginal = (cell: NeedCell, original: NeedCell): boolean =>
  cell.source === original.source && (original.assumption || cell.year === original.year)
