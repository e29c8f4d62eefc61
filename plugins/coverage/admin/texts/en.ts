import type { Texts } from './texts.ts'

const plural = (count: string) => (isOne(count) ? 'family' : 'families')
const withYear = (source: string, year: number | null) =>
  year === null ? source : `${source} (${year})`
const isOne = (count: string) => count === '1' || count === 'under 1'

export const en: Texts = {
  tab: 'Coverage',
  municipalities: 'Municipalities',
  heading: (year) => `Coverage in ${year}`,
  fictional: 'This municipality and all its figures are fictional.',
  nothingToShow:
    "There is no coverage to show. The municipality's own members see it, and everybody does once the municipality makes its portfolio public.",
  noOffers: 'No offers are registered yet',
  noOffersHelp:
    'The coverage appears as soon as the municipality has published its first offer. Below is what is needed.',
  noNeeds: 'There is no need to measure against',
  noNeedsHelp:
    'The municipality lacks its number of children or a need profile. Fill in what is missing, and the coverage is computed.',
  addOffer: 'Register an offer',
  views: { now: 'Now', withPlans: 'With planned offers' },
  viewLabel: 'Show the coverage',
  lead: (met, all) => `${met} of ${all} needs have at least one offer.`,
  leadGap: (cell) => `The largest gap is ${cell}.`,
  allCovered: 'Every need is fully covered.',
  breadth: 'Breadth',
  breadthHelp: 'The share of the needs with at least one offer.',
  reach: 'Reach',
  reachHelp: 'The share of the need there are seats for in a year.',
  effective: 'Effective coverage',
  effectiveHelp: 'Reach, with each seat counted by how well the offer is documented.',
  balance: 'Balance',
  balanceHelp: 'Low when one of the three levels is poorly covered.',
  now: (share) => `Now: ${share}`,
  between: (lower, upper) => `Between ${lower} and ${upper} with what is unknown.`,
  complete: (share) => `${share} of the inputs are known.`,
  fan: 'The fan',
  matrix: 'Age and level',
  matrixHelp:
    'The figure is effective coverage. Choose a cell to see the themes and the offers behind it.',
  matrixNeedsHelp: 'The number of needs in each cell. Choose a cell to see them.',
  age: 'Age',
  allAges: 'All ages',
  seatsFor: (share) => `seats for ${share}`,
  needs: (count) => (isOne(count) ? `${count} need` : `${count} needs`),
  legend: {
    effective: 'effective coverage',
    reach: 'seats with weaker documentation',
    none: 'without a seat',
  },
  notRelevant: 'Not relevant',
  close: 'Close',
  gaps: 'The largest gaps',
  gapsHelp: 'The needs with most to gain, largest first.',
  allGaps: (count) => `Show the rest (${count})`,
  needsList: 'The largest needs',
  needsListHelp: 'Where an offer means most for the coverage, most important first.',
  reasons: {
    'no-offer': 'No offer',
    'paused-only': 'Only paused offers',
    'too-few-seats': 'Too few seats',
    'low-documentation': 'Enough seats, but weakly documented',
    none: 'Covered',
  },
  families: (count) => `${count} ${plural(count)} a year`,
  withoutSeat: (count) => `${count} ${plural(count)} a year without a seat`,
  ofThemWithout: (count) => `${count} without a seat`,
  few: 'fewer than 5',
  behind: 'The offers behind the figure',
  noOffer: 'No offer counts here.',
  hiddenOffer: 'An offer of another municipality',
  seats: (count) => (isOne(count) ? `${count} seat` : `${count} seats`),
  unknownSeats: 'unknown number of seats',
  madeOf: ({ children, share, years, families }) =>
    `The need: ${children} × ${share}${years ? ` over ${years} years` : ''} = ${families}.`,
  births: 'births',
  source: (source, year) => `Source of the share: ${withYear(source, year)}.`,
  childrenSource: (source, year) => `Source of the number of children: ${withYear(source, year)}.`,
  assumption: 'The share is an assumption without a published source.',
  ownNumber: (share) => `The municipality’s own number. The national template says ${share}.`,
  assumptions: (share) =>
    `${share} of the weight in the coverage rests on shares that are assumptions without a published source.`,
  pending:
    'Something the coverage builds on has changed, and it is being computed again. Reload the page in a while to see the new figures.',
  recomputing: (done, of) =>
    `The coverage is being computed again: ${done} of ${of} municipalities are done.`,
  recomputed: 'The coverage has been computed again for every municipality that was touched.',
  quality: (share) => `each seat counts ${share}`,
  enablers: 'Enablers',
  enablersHelp: 'Measures for the services themselves. They have no seats and are not counted.',
  outside: 'Outside the need profile',
  outsideHelp: 'Offers that meet no need in the profile, or that lack level, age group or theme.',
  warnings: 'Please note',
  warningKinds: {
    'unknown-seats': {
      title: 'Unknown number of seats',
      help: 'These offers count in the breadth, but with 0 seats. Fill in the seats a year.',
    },
    'unknown-evidence': {
      title: 'The documentation is not rated',
      help: 'The seats are counted with the national factor for unknown documentation.',
    },
    'no-effect': {
      title: 'Seats that do not count in effective coverage',
      help: 'The documentation is 0, or no practitioners are trained. The seats count in reach only.',
    },
    'one-arena': {
      title: 'One arena only',
      help: 'Families who are not at this arena do not meet the offer.',
    },
    'one-practitioner': {
      title: 'One trained practitioner only',
      help: 'When they leave or fall ill, the offer stops. Plan to train more.',
    },
    'not-verified': {
      title: 'Not verified for a year',
      help: 'Look over the offer, and fill in “Last verified”.',
    },
    'grant-ends': {
      title: 'Grant money that ends',
      help: 'The offer lives on money that is spent within a year. Put it in the budget.',
    },
    surplus: {
      title: 'More seats than the need',
      help: 'Seats above the need do not raise the coverage.',
    },
  },
  surplus: (seats) => `${seats} above the need`,
  computed: (when, method) => `Computed ${when} by method ${method}.`,
}
