import type { PageName } from '../../pages/page-names.ts'

/** What stands round the figures: the way between the pages, files, what-if and the report. */
export type PageTexts = Readonly<{
  ways: string
  pages: Readonly<Record<PageName, string>>
  files: string
  file: (format: string) => string
  legend: string
  level: (level: string) => string
  whatIf: Readonly<{
    title: string
    help: string
    add: string
    addHelp: string
    program: (place: string) => string
    none: string
    seats: (place: string) => string
    remove: string
    removeHelp: string
    noOffers: string
    ask: string
    again: string
    wrongSeats: string
    wrongProgram: string
    wrongOffer: string
    errors: string
    result: string
    summary: (figures: Readonly<Record<'from' | 'to' | 'reachFrom' | 'reachTo', string>>) => string
    needs: (better: string, worse: string) => string
    same: string
    unknownBefore: string
    unknownAfter: string
    unknownSeats: (programs: string) => string
    before: string
    after: string
    change: string
    points: (points: string) => string
    figures: string
    changedNeeds: string
    need: string
    noFigures: string
  }>
  report: Readonly<{
    title: (municipality: string) => string
    made: (day: string, year: string) => string
    print: string
    printHelp: string
    summary: string
    figures: string
    figure: string
    value: string
    meaning: string
    offers: string
    offer: string
    status: string
    statuses: Readonly<Record<'active' | 'planned' | 'paused' | 'ended', string>>
    gaps: string
    gap: string
    reason: string
    families: string
    unserved: string
    plans: string
    planned: string
    noPlanned: string
    noPlans: string
    action: string
    responsible: string
    due: string
    actionStatus: string
    actionStatuses: Readonly<Record<'not-started' | 'under-way' | 'done' | 'dropped', string>>
    noActions: string
    method: string
    methodText: readonly string[]
    needs: string
    share: string
    source: string
    assumption: string
    version: (method: string) => string
    few: string
  }>
}>
