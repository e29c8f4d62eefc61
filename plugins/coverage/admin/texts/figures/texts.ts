/** What the views of the coverage say. Counts, shares and days arrive written out (numbers.ts). */
export type FigureTexts = Readonly<{
  columns: Readonly<{
    level: string
    ageGroup: string
    theme: string
    effective: string
    reach: string
    planned: string
    remark: string
    arenas: string
    spread: string
    day: string
    breadth: string
    lower: string
    upper: string
    figure: string
    method: string
  }>
  noOffers: string
  someUncounted: string
  hidden: string
  unknown: string
  noNeed: string
  heatMap: Readonly<{
    title: string
    reading: string
    summary: (uncovered: string, all: string) => string
    best: (cell: string, share: string) => string
    caption: string
    effective: string
    none: string
    atLeast: string
  }>
  ladder: Readonly<{
    title: string
    reading: string
    summary: (whole: string, all: string) => string
    missing: (count: string) => string
    noneMissing: string
    caption: string
    offer: string
    lacking: string
    offerIn: (levels: string) => string
    lackingIn: (levels: string) => string
    steps: Readonly<Record<'offer' | 'missing' | 'no-need' | 'unknown', string>>
  }>
  arenas: Readonly<{
    title: string
    reading: string
    summary: (arenas: string) => string
    narrow: (one: string, none: string, all: string) => string
    caption: string
    there: string
    none: string
    help: string
  }>
  trend: Readonly<{
    title: string
    reading: string
    nothing: string
    oneDay: (day: string) => string
    summary: (from: string, to: string, day: string) => string
    caption: string
    band: string
    methods: string
  }>
  comparison: Readonly<{
    title: string
    reading: string
    nothing: string
    municipality: (share: string) => string
    county: (name: string, share: string, withData: string, total: string) => string
    nation: (share: string, withData: string, total: string) => string
    noCounty: string
    noNation: string
    caption: string
    inNation: string
    levelOf: (level: string) => string
  }>
}>
