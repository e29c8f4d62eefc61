import type { Reason, UpkeepCode, View, WarningCode } from '../../core/index.ts'

/** Warnings with a list of their own; offers outside the profile are listed by the coverage itself. */
export type ShownWarning = Exclude<WarningCode, 'outside-template'> | UpkeepCode

/** Everything the views say. Counts and shares arrive written out (numbers.ts). */
export type Texts = Readonly<{
  tab: string
  municipalities: string
  heading: (year: string) => string
  fictional: string
  nothingToShow: string
  noOffers: string
  noOffersHelp: string
  noNeeds: string
  noNeedsHelp: string
  addOffer: string
  views: Readonly<Record<View, string>>
  viewLabel: string
  lead: (met: string, all: string) => string
  leadGap: (cell: string) => string
  allCovered: string
  breadth: string
  breadthHelp: string
  reach: string
  reachHelp: string
  effective: string
  effectiveHelp: string
  balance: string
  balanceHelp: string
  now: (share: string) => string
  between: (lower: string, upper: string) => string
  complete: (share: string) => string
  fan: string
  matrix: string
  matrixHelp: string
  matrixNeedsHelp: string
  age: string
  allAges: string
  seatsFor: (share: string) => string
  needs: (count: string) => string
  legend: Readonly<{ effective: string; reach: string; none: string }>
  notRelevant: string
  close: string
  gaps: string
  gapsHelp: string
  allGaps: (count: string) => string
  needsList: string
  needsListHelp: string
  reasons: Readonly<Record<Reason, string>>
  families: (count: string) => string
  withoutSeat: (count: string) => string
  ofThemWithout: (count: string) => string
  few: string
  behind: string
  noOffer: string
  hiddenOffer: string
  seats: (count: string) => string
  unknownSeats: string
  madeOf: (
    need: Readonly<{ children: string; share: string; years: string | null; families: string }>,
  ) => string
  births: string
  source: (source: string, year: number | null) => string
  childrenSource: (source: string, year: number | null) => string
  assumption: string
  ownNumber: (templateShare: string) => string
  assumptions: (share: string) => string
  pending: string
  recomputing: (done: string, of: string) => string
  recomputed: string
  quality: (share: string) => string
  enablers: string
  enablersHelp: string
  outside: string
  outsideHelp: string
  warnings: string
  warningKinds: Readonly<Record<ShownWarning, Readonly<{ title: string; help: string }>>>
  surplus: (seats: string) => string
  computed: (when: string, method: string) => string
}>
