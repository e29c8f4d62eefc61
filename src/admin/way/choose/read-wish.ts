/** What somebody wants to achieve, as the address says it. */
export type Wish = Readonly<{
  goal: 'effective' | 'breadth'
  /** As typed. */
  budgetText: string
  maxPicksText: string
  budget: number | null
  maxPicks: number | null
  /** Fields that cannot be used. */
  problems: readonly ('budget' | 'maxPicks')[]
  /** Whether anything is asked at all. */
  isAsked: boolean
  /** The candidates that are chosen; null before anybody has chosen. */
  chosen: readonly string[] | null
}>

type Search = Readonly<Record<string, string | string[] | undefined>>

/** Never throws: whatever stands in an address. */
export function readWish(search: Search): Wish {
  const budgetText = firstOf(search.budget)
  const maxPicksText = firstOf(search.maxPicks)
  const budget = readAmount(budgetText)
  const maxPicks = readAmount(maxPicksText)
  const hasBadPicks = maxPicks === undefined || maxPicks === 0 || (maxPicks ?? 1) > 40
  return {
    goal: firstOf(search.goal) === 'breadth' ? 'breadth' : 'effective',
    budgetText,
    maxPicksText,
    budget: budget ?? null,
    maxPicks: hasBadPicks ? null : maxPicks,
    problems: [
      ...(budget === undefined ? (['budget'] as const) : []),
      ...(hasBadPicks ? (['maxPicks'] as const) : []),
    ],
    isAsked: search.goal !== undefined,
    chosen: search.compare === undefined ? null : [search.chosen ?? []].flat().slice(0, 40),
  }
}

/** A whole number as people write it; null when empty, undefined when it is none. */
export function readAmount(text: string): number | null | undefined {
  const digits = text.replace(/[\s.]|kr$/gi, '')
  if (digits === '') return null
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined
}

const firstOf = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''
