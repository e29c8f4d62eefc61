import type { Reason, View } from '../core/index.ts'

type Texts = {
  tab: string
  title: string
  fictional: string
  none: string
  noOffers: string
  noOffersHelp: string
  addOffer: string
  views: Record<View, string>
  viewLabel: string
  breadth: string
  breadthHelp: string
  reach: string
  reachHelp: string
  effective: string
  effectiveHelp: string
  balance: string
  balanceHelp: string
  between: (lower: string, upper: string) => string
  complete: (share: string) => string
  matrix: string
  matrixHelp: string
  level: string
  notRelevant: string
  gaps: string
  gapsHelp: string
  noGaps: string
  reasons: Record<Reason, string>
  unserved: (families: string) => string
  families: (count: string) => string
  behind: string
  theme: string
  target: string
  offers: string
  noOffer: string
  seats: (count: string) => string
  unknownSeats: string
  quality: (share: string) => string
  enablers: string
  enablersHelp: string
  outside: string
  outsideHelp: string
  warnings: string
  computed: (when: string, method: string) => string
}

const nb: Texts = {
  tab: 'Dekning',
  title: 'Dekning',
  fictional: 'Kommunen og alle tall her er oppdiktet.',
  none: 'Dekningen er ikke regnet ut ennå. Lagre kommunen for å regne den ut.',
  noOffers: 'Ingen tilbud er registrert',
  noOffersHelp:
    'Dekningen vises så snart kommunen har publisert sitt første tilbud. Under ser dere hva det er behov for.',
  addOffer: 'Registrer et tilbud',
  views: { now: 'Nå', withPlans: 'Med planlagte tilbud' },
  viewLabel: 'Vis dekningen',
  breadth: 'Bredde',
  breadthHelp: 'Hvor stor del av behovene som har minst ett tilbud.',
  reach: 'Rekkevidde',
  reachHelp: 'Hvor stor del av familiene det er plass til i løpet av et år.',
  effective: 'Virksom dekning',
  effectiveHelp: 'Rekkevidden, der hver plass teller etter hvor godt tilbudet er dokumentert.',
  balance: 'Balanse',
  balanceHelp: 'Lav når ett av de tre nivåene er dårlig dekket.',
  between: (lower, upper) => `Mellom ${lower} og ${upper} når det ukjente tas med`,
  complete: (share) => `${share} av grunnlaget er kjent`,
  matrix: 'Nivå og alder',
  matrixHelp: 'Virksom dekning. Åpne en rute for å se temaene og tilbudene bak tallet.',
  level: 'Nivå',
  notRelevant: 'Ikke aktuelt',
  gaps: 'De største gapene',
  gapsHelp: 'Behovene der det er mest å hente, det største først.',
  noGaps: 'Alle behov er fullt dekket.',
  reasons: {
    'no-offer': 'Ingen tilbud',
    'paused-only': 'Bare tilbud på pause',
    'too-few-seats': 'For få plasser',
    'low-documentation': 'Nok plasser, men tilbudene er svakt dokumentert',
    none: 'Dekket',
  },
  unserved: (families) => `${families} familier i året uten plass`,
  families: (count) => `${count} familier i året`,
  behind: 'Tilbudene bak tallet',
  theme: 'Tema',
  target: 'Behov',
  offers: 'Tilbud',
  noOffer: 'Ingen',
  seats: (count) => `${count} plasser`,
  unknownSeats: 'ukjent antall plasser',
  quality: (share) => `teller ${share}`,
  enablers: 'Støttespillere',
  enablersHelp: 'Tiltak for tjenestene selv. De har ingen plasser og teller ikke i dekningen.',
  outside: 'Utenfor behovsprofilen',
  outsideHelp:
    'Tilbud som ikke møter noe behov i profilen, eller som mangler nivå, alder eller tema.',
  warnings: 'Vær oppmerksom på',
  computed: (when, method) => `Regnet ut ${when} med metode ${method}.`,
}

const en: Texts = {
  tab: 'Coverage',
  title: 'Coverage',
  fictional: 'This municipality and all its figures are fictional.',
  none: 'The coverage has not been computed yet. Save the municipality to compute it.',
  noOffers: 'No offers are registered',
  noOffersHelp:
    'The coverage appears as soon as the municipality has published its first offer. Below is what is needed.',
  addOffer: 'Register an offer',
  views: { now: 'Now', withPlans: 'With planned offers' },
  viewLabel: 'Show the coverage',
  breadth: 'Breadth',
  breadthHelp: 'The share of the needs with at least one offer.',
  reach: 'Reach',
  reachHelp: 'The share of the families there are seats for in a year.',
  effective: 'Effective coverage',
  effectiveHelp: 'Reach, with each seat counted by how well the offer is documented.',
  balance: 'Balance',
  balanceHelp: 'Low when one of the three levels is poorly covered.',
  between: (lower, upper) => `Between ${lower} and ${upper} with what is unknown`,
  complete: (share) => `${share} of the inputs are known`,
  matrix: 'Level and age',
  matrixHelp: 'Effective coverage. Open a cell to see the themes and the offers behind the figure.',
  level: 'Level',
  notRelevant: 'Not relevant',
  gaps: 'The largest gaps',
  gapsHelp: 'The needs with most to gain, largest first.',
  noGaps: 'Every need is fully covered.',
  reasons: {
    'no-offer': 'No offer',
    'paused-only': 'Only paused offers',
    'too-few-seats': 'Too few seats',
    'low-documentation': 'Enough seats, but weakly documented offers',
    none: 'Covered',
  },
  unserved: (families) => `${families} families a year without a seat`,
  families: (count) => `${count} families a year`,
  behind: 'The offers behind the figure',
  theme: 'Theme',
  target: 'Need',
  offers: 'Offers',
  noOffer: 'None',
  seats: (count) => `${count} seats`,
  unknownSeats: 'unknown number of seats',
  quality: (share) => `counts ${share}`,
  enablers: 'Enablers',
  enablersHelp: 'Measures for the services themselves. They have no seats and are not counted.',
  outside: 'Outside the need profile',
  outsideHelp: 'Offers that meet no need in the profile, or that lack level, age group or theme.',
  warnings: 'Please note',
  computed: (when, method) => `Computed ${when} by method ${method}.`,
}

/** What the views say, in the language of the admin. */
export const textsIn = (language: string): Texts => (language === 'en' ? en : nb)

export type { Texts }
