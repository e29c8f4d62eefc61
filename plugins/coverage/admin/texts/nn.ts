import type { Texts } from './texts.ts'

const isOne = (count: string) => count === '1' || count === 'under 1'
const plural = (count: string) => (isOne(count) ? 'familie' : 'familiar')
const withYear = (source: string, year: number | null) =>
  year === null ? source : `${source} (${year})`

export const nn: Texts = {
  tab: 'Dekning',
  municipalities: 'Kommunar',
  heading: (year) => `Dekninga i ${year}`,
  fictional: 'Kommunen og alle tal her er oppdikta.',
  nothingToShow:
    'Det er inga dekning å vise. Ho blir vist for medlemmene i kommunen, og for alle når kommunen opnar tiltaksvifta si.',
  noOffers: 'Ingen tilbod er registrerte enno',
  noOffersHelp:
    'Dekninga blir vist så snart kommunen har publisert det første tilbodet sitt. Under ser de kva det er behov for.',
  noNeeds: 'Det er ikkje noko behov å måle mot',
  noNeedsHelp:
    'Kommunen manglar barnetal eller ein behovsprofil. Fyll ut det som manglar, så blir dekninga rekna ut.',
  addOffer: 'Registrer eit tilbod',
  views: { now: 'No', withPlans: 'Med planlagde tilbod' },
  viewLabel: 'Vis dekninga',
  lead: (met, all) => `${met} av ${all} behov har minst eitt tilbod.`,
  leadGap: (cell) => `Det største gapet er ${cell}.`,
  allCovered: 'Alle behov er fullt dekte.',
  breadth: 'Breidd',
  breadthHelp: 'Kor stor del av behova som har minst eitt tilbod.',
  reach: 'Rekkjevidd',
  reachHelp: 'Kor stor del av behovet det er plass til i løpet av eit år.',
  effective: 'Verksam dekning',
  effectiveHelp: 'Rekkjevidda, der kvar plass tel etter kor godt tilbodet er dokumentert.',
  balance: 'Balanse',
  balanceHelp: 'Låg når eitt av dei tre nivåa er dårleg dekt.',
  now: (share) => `No: ${share}`,
  between: (lower, upper) => `Mellom ${lower} og ${upper} når det ukjende blir rekna med.`,
  complete: (share) => `${share} av grunnlaget er kjent.`,
  fan: 'Tiltaksvifta',
  matrix: 'Alder og nivå',
  matrixHelp: 'Talet er verksam dekning. Vel ei rute for å sjå temaa og tilboda bak det.',
  matrixNeedsHelp: 'Talet på behov i kvar rute. Vel ei rute for å sjå dei.',
  age: 'Alder',
  allAges: 'Alle aldrar',
  seatsFor: (share) => `plass til ${share}`,
  needs: (count) => `${count} behov`,
  legend: {
    effective: 'verksam dekning',
    reach: 'plassar som er svakare dokumenterte',
    none: 'utan plass',
  },
  notRelevant: 'Ikkje aktuelt',
  close: 'Lukk',
  gaps: 'Dei største gapa',
  gapsHelp: 'Behova der det er mest å hente, det største først.',
  allGaps: (count) => `Vis resten (${count})`,
  needsList: 'Dei største behova',
  needsListHelp: 'Her har eit tilbod mest å seie for dekninga, det viktigaste først.',
  reasons: {
    'no-offer': 'Ingen tilbod',
    'paused-only': 'Berre tilbod på pause',
    'too-few-seats': 'For få plassar',
    'low-documentation': 'Nok plassar, men svakt dokumenterte',
    none: 'Dekt',
  },
  families: (count) => `${count} ${plural(count)} i året`,
  withoutSeat: (count) => `${count} ${plural(count)} i året utan plass`,
  ofThemWithout: (count) => `${count} utan plass`,
  few: 'færre enn 5',
  behind: 'Tilboda bak talet',
  noOffer: 'Ingen tilbod tel her.',
  hiddenOffer: 'Eit tilbod frå ein annan kommune',
  seats: (count) => (isOne(count) ? `${count} plass` : `${count} plassar`),
  unknownSeats: 'ukjent tal på plassar',
  madeOf: ({ children, share, years, families }) =>
    `Behovet: ${children} × ${share}${years ? ` fordelt på ${years} år` : ''} = ${families}.`,
  births: 'fødslar',
  source: (source, year) => `Kjelde for delen: ${withYear(source, year)}.`,
  childrenSource: (source, year) => `Kjelde for barnetalet: ${withYear(source, year)}.`,
  assumption: 'Delen er ein føresetnad utan publisert kjelde.',
  ownNumber: (share) => `Kommunen sitt eige tal. Den nasjonale malen seier ${share}.`,
  assumptions: (share) =>
    `${share} av vekta i dekninga kviler på delar som er føresetnader utan publisert kjelde.`,
  pending:
    'Noko dekninga byggjer på, er endra, og ho blir rekna ut på nytt. Last sida på nytt om litt for å sjå dei nye tala.',
  recomputing: (done, of) =>
    `Dekninga blir rekna ut på nytt: ${done} av ${of} kommunar er ferdige.`,
  recomputed: 'Dekninga er rekna ut på nytt for alle kommunar det galdt.',
  quality: (share) => `kvar plass tel ${share}`,
  enablers: 'Støttespelarar',
  enablersHelp: 'Tiltak for tenestene sjølve. Dei har ingen plassar og tel ikkje i dekninga.',
  outside: 'Utanfor behovsprofilen',
  outsideHelp:
    'Tilbod som ikkje møter noko behov i profilen, eller som manglar nivå, alder eller tema.',
  warnings: 'Ver merksam på',
  warningKinds: {
    'unknown-seats': {
      title: 'Ukjent tal på plassar',
      help: 'Tilboda tel i breidda, men er rekna med 0 plassar. Fyll ut plassar i året.',
    },
    'unknown-evidence': {
      title: 'Dokumentasjonen er ikkje vurdert',
      help: 'Plassane er rekna med den nasjonale faktoren for ukjend dokumentasjon.',
    },
    'no-effect': {
      title: 'Plassar som ikkje tel i verksam dekning',
      help: 'Dokumentasjonen er 0, eller ingen utøvarar har opplæring. Plassane tel berre i rekkjevidda.',
    },
    'one-arena': {
      title: 'Berre éin arena',
      help: 'Familiar som ikkje er på denne arenaen, møter ikkje tilbodet.',
    },
    'one-practitioner': {
      title: 'Berre éin utøvar med opplæring',
      help: 'Sluttar eller blir utøvaren sjuk, stoppar tilbodet. Planlegg opplæring av fleire.',
    },
    'not-verified': {
      title: 'Ikkje kontrollert på eit år',
      help: 'Sjå over tilbodet, og fyll ut «Sist kontrollert».',
    },
    'grant-ends': {
      title: 'Prosjektmidlar som tek slutt',
      help: 'Tilbodet lever av midlar som er brukte opp innan eit år. Ta det med i økonomiplanen.',
    },
    surplus: {
      title: 'Fleire plassar enn behovet',
      help: 'Plassar over behovet aukar ikkje dekninga.',
    },
  },
  surplus: (seats) => `${seats} meir enn behovet`,
  computed: (when, method) => `Rekna ut ${when} med metode ${method}.`,
}
