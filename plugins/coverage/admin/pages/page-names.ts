/** The pages behind the tab of a municipality, in the order of the way between them. */
export const pageNames = [
  'overview',
  'heat-map',
  'ladder',
  'arenas',
  'trend',
  'comparison',
  'what-if',
  'report',
] as const

export type PageName = (typeof pageNames)[number]

/** Where a page is, after the address of its municipality. */
export const pathOf = (page: PageName): string =>
  page === 'overview' ? '/coverage' : `/coverage/${page}`
