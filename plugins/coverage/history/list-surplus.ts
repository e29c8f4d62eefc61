/**
 * Of the days with a snapshot, those that need not be kept: all before `keptFrom` but the last of each
 * month. The very first is kept too, so that the history never begins later than it was said to.
 * 31 December is the last of its month. Days are `YYYY-MM-DD`, in any order.
 */
export function listSurplus(days: readonly string[], keptFrom: string): string[] {
  const ordered = [...days].sort()
  const old = ordered.filter((day) => day < keptFrom)
  const lastOfMonth = new Map(old.map((day) => [monthOf(day), day]))
  return old.filter((day) => day !== ordered[0] && lastOfMonth.get(monthOf(day)) !== day)
}

const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length)
