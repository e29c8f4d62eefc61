import type { Texts } from './texts.ts'

const plural = (count: string) => (isOne(count) ? 'familie' : 'familier')
const withYear = (source: string, year: number | null) =>
  year === null ? source : `${source} (${year})`
const isOne = (count: string) => count === '1' || count === 'under 1'

export const nb: Texts = {
  tab: 'Dekning',
  municipalities: 'Kommuner',
  heading: (year) => `Dekning i ${year}`,
  fictional: 'Kommunen og alle tall her er oppdiktet.',
  nothingToShow:
    'Det er ingen dekning å vise. Den vises for kommunens egne medlemmer, og for alle når kommunen åpner tiltaksviften sin.',
  noOffers: 'Ingen tilbud er registrert ennå',
  noOffersHelp:
    'Dekningen vises så snart kommunen har publisert sitt første tilbud. Under ser dere hva det er behov for.',
  noNeeds: 'Det er ikke noe behov å måle mot',
  noNeedsHelp:
    'Kommunen mangler barnetall eller en behovsprofil. Fyll ut det som mangler, så regnes dekningen ut.',
  addOffer: 'Registrer et tilbud',
  views: { now: 'Nå', withPlans: 'Med planlagte tilbud' },
  viewLabel: 'Vis dekningen',
  lead: (met, all) => `${met} av ${all} behov har minst ett tilbud.`,
  leadGap: (cell) => `Det største gapet er ${cell}.`,
  allCovered: 'Alle behov er fullt dekket.',
  breadth: 'Bredde',
  breadthHelp: 'Hvor stor del av behovene som har minst ett tilbud.',
  reach: 'Rekkevidde',
  reachHelp: 'Hvor stor del av behovet det er plass til i løpet av et år.',
  effective: 'Virksom dekning',
  effectiveHelp: 'Rekkevidden, der hver plass teller etter hvor godt tilbudet er dokumentert.',
  balance: 'Balanse',
  balanceHelp: 'Lav når ett av de tre nivåene er dårlig dekket.',
  now: (share) => `Nå: ${share}`,
  between: (lower, upper) => `Mellom ${lower} og ${upper} når det ukjente regnes med.`,
  complete: (share) => `${share} av grunnlaget er kjent.`,
  fan: 'Tiltaksviften',
  matrix: 'Alder og nivå',
  matrixHelp: 'Tallet er virksom dekning. Velg en rute for å se temaene og tilbudene bak det.',
  matrixNeedsHelp: 'Antall behov i hver rute. Velg en rute for å se dem.',
  age: 'Alder',
  allAges: 'Alle aldre',
  seatsFor: (share) => `plass til ${share}`,
  needs: (count) => `${count} behov`,
  legend: {
    effective: 'virksom dekning',
    reach: 'plasser som er svakere dokumentert',
    none: 'uten plass',
  },
  notRelevant: 'Ikke aktuelt',
  close: 'Lukk',
  gaps: 'De største gapene',
  gapsHelp: 'Behovene der det er mest å hente, det største først.',
  allGaps: (count) => `Vis resten (${count})`,
  needsList: 'De største behovene',
  needsListHelp: 'Her betyr et tilbud mest for dekningen, det viktigste først.',
  reasons: {
    'no-offer': 'Ingen tilbud',
    'paused-only': 'Bare tilbud på pause',
    'too-few-seats': 'For få plasser',
    'low-documentation': 'Nok plasser, men svakt dokumentert',
    none: 'Dekket',
  },
  families: (count) => `${count} ${plural(count)} i året`,
  withoutSeat: (count) => `${count} ${plural(count)} i året uten plass`,
  ofThemWithout: (count) => `${count} uten plass`,
  few: 'færre enn 5',
  behind: 'Tilbudene bak tallet',
  noOffer: 'Ingen tilbud teller her.',
  hiddenOffer: 'Et tilbud fra en annen kommune',
  seats: (count) => (isOne(count) ? `${count} plass` : `${count} plasser`),
  unknownSeats: 'ukjent antall plasser',
  madeOf: ({ children, share, years, families }) =>
    `Behovet: ${children} × ${share}${years ? ` fordelt på ${years} år` : ''} = ${families}.`,
  births: 'fødsler',
  source: (source, year) => `Kilde for andelen: ${withYear(source, year)}.`,
  childrenSource: (source, year) => `Kilde for barnetallet: ${withYear(source, year)}.`,
  assumption: 'Andelen er en antakelse uten publisert kilde.',
  ownNumber: (share) => `Kommunens eget tall. Den nasjonale malen sier ${share}.`,
  assumptions: (share) =>
    `${share} av vekten i dekningen hviler på andeler som er antakelser uten publisert kilde.`,
  pending:
    'Noe dekningen bygger på, er endret, og den regnes ut på nytt. Last siden på nytt om litt for å se de nye tallene.',
  recomputing: (done, of) => `Dekningen regnes ut på nytt: ${done} av ${of} kommuner er ferdige.`,
  recomputed: 'Dekningen er regnet ut på nytt for alle kommuner som var berørt.',
  quality: (share) => `hver plass teller ${share}`,
  enablers: 'Støttespillere',
  enablersHelp: 'Tiltak for tjenestene selv. De har ingen plasser og teller ikke i dekningen.',
  outside: 'Utenfor behovsprofilen',
  outsideHelp:
    'Tilbud som ikke møter noe behov i profilen, eller som mangler nivå, alder eller tema.',
  warnings: 'Vær oppmerksom på',
  warningKinds: {
    'unknown-seats': {
      title: 'Ukjent antall plasser',
      help: 'Tilbudene teller i bredden, men er regnet med 0 plasser. Fyll ut plasser i året.',
    },
    'unknown-evidence': {
      title: 'Dokumentasjonen er ikke vurdert',
      help: 'Plassene er regnet med den nasjonale faktoren for ukjent dokumentasjon.',
    },
    'no-effect': {
      title: 'Plasser som ikke teller i virksom dekning',
      help: 'Dokumentasjonen er 0, eller ingen utøvere har opplæring. Plassene teller bare i rekkevidden.',
    },
    'one-arena': {
      title: 'Bare én arena',
      help: 'Familier som ikke er på denne arenaen, møter ikke tilbudet.',
    },
    'one-practitioner': {
      title: 'Bare én utøver med opplæring',
      help: 'Slutter eller blir utøveren syk, stopper tilbudet. Planlegg opplæring av flere.',
    },
    'not-verified': {
      title: 'Ikke kontrollert på et år',
      help: 'Se over tilbudet, og fyll ut «Sist kontrollert».',
    },
    'grant-ends': {
      title: 'Prosjektmidler som tar slutt',
      help: 'Tilbudet lever av midler som er brukt opp innen et år. Ta det med i økonomiplanen.',
    },
    surplus: {
      title: 'Flere plasser enn behovet',
      help: 'Plasser over behovet øker ikke dekningen.',
    },
  },
  surplus: (seats) => `${seats} mer enn behovet`,
  computed: (when, method) => `Regnet ut ${when} med metode ${method}.`,
}
