type FanTexts = Readonly<{
  title: (municipality: string, year: string) => string
  /** How the drawing is read, for those who do not see it. */
  reading: string
  whole: string
  unknownWhole: string
  noOffers: string
  allCovered: string
  summary: (figures: Readonly<{ effective: string; reach: string }>) => string
  best: (leaf: string, share: string) => string
  weakest: (leaf: string, share: string) => string
  uncovered: (count: string, of: string) => string
  plans: (effective: string, reach: string) => string
  leaf: (level: string, ageGroup: string) => string
  effective: (share: string) => string
  atLeast: (share: string) => string
  least: (share: string) => string
  seats: (share: string) => string
  planned: (share: string) => string
  states: Readonly<Record<'no-need' | 'unknown' | 'hidden', string>>
  legend: Readonly<{
    title: string
    effective: string
    reach: string
    zero: string
    planned: string
    atLeast: string
    noNeed: string
    unknown: string
    figure: string
  }>
  table: string
  age: string
  level: string
}>

const nb: FanTexts = {
  title: (municipality, year) => `Tiltaksviften for ${municipality} i ${year}`,
  reading:
    'De tre ringene er nivåene: universelt ytterst, selektivt i midten og indikativt innerst. De fem bladene er aldersgruppene, fra svangerskap til venstre. Rutene er like store, og så mye som er fylt av en rute, er dekket.',
  whole: 'virksom dekning i prosent',
  unknownWhole: 'ukjent dekning',
  noOffers: 'Ingen tilbud er registrert, så dekningen er ukjent. Det er ikke det samme som null.',
  allCovered: 'Alle behov er fullt dekket.',
  summary: ({ effective, reach }) =>
    `Det er plass til ${reach} av behovet, og den virksomme dekningen er ${effective}.`,
  best: (leaf, share) => `Best dekket er ${leaf} (${share}).`,
  weakest: (leaf, share) => `Svakest dekket er ${leaf} (${share}).`,
  uncovered: (count, of) => `${count} av ${of} ruter har ingen virksom dekning.`,
  plans: (effective, reach) =>
    `Med de planlagte tilbudene blir det plass til ${reach}, og den virksomme dekningen ${effective}.`,
  leaf: (level, ageGroup) => `${ageGroup}, ${level.toLowerCase()}`,
  effective: (share) => `virksom dekning ${share}`,
  atLeast: (share) => `virksom dekning minst ${share}, noen plasser er ikke talt`,
  least: (share) => `minst ${share}`,
  seats: (share) => `plass til ${share}`,
  planned: (share) => `planlagt ${share}`,
  states: {
    'no-need': 'ikke aktuelt her',
    unknown: 'ukjent',
    hidden: 'vises ikke, færre enn 5 familier',
  },
  legend: {
    title: 'Slik leses viften',
    effective: 'virksom dekning',
    reach: 'plasser som er svakere dokumentert',
    zero: 'uten plass',
    planned: 'plasser som er planlagt',
    atLeast: 'plasser som ikke er talt',
    noNeed: 'ikke aktuelt',
    unknown: 'ukjent',
    figure: 'Tallet i hver rute er virksom dekning i prosent.',
  },
  table: 'De samme tallene som tabell',
  age: 'Alder',
  level: 'Hele nivået',
}

const nn: FanTexts = {
  title: (municipality, year) => `Tiltaksvifta for ${municipality} i ${year}`,
  reading:
    'Dei tre ringane er nivåa: universelt ytst, selektivt i midten og indikativt inst. Dei fem blada er aldersgruppene, frå svangerskap til venstre. Rutene er like store, og så mykje som er fylt av ei rute, er dekt.',
  whole: 'verksam dekning i prosent',
  unknownWhole: 'ukjend dekning',
  noOffers: 'Ingen tilbod er registrerte, så dekninga er ukjend. Det er ikkje det same som null.',
  allCovered: 'Alle behov er fullt dekte.',
  summary: ({ effective, reach }) =>
    `Det er plass til ${reach} av behovet, og den verksame dekninga er ${effective}.`,
  best: (leaf, share) => `Best dekt er ${leaf} (${share}).`,
  weakest: (leaf, share) => `Svakast dekt er ${leaf} (${share}).`,
  uncovered: (count, of) => `${count} av ${of} ruter har inga verksam dekning.`,
  plans: (effective, reach) =>
    `Med dei planlagde tilboda blir det plass til ${reach}, og den verksame dekninga ${effective}.`,
  leaf: (level, ageGroup) => `${ageGroup}, ${level.toLowerCase()}`,
  effective: (share) => `verksam dekning ${share}`,
  atLeast: (share) => `verksam dekning minst ${share}, nokre plassar er ikkje talde`,
  least: (share) => `minst ${share}`,
  seats: (share) => `plass til ${share}`,
  planned: (share) => `planlagt ${share}`,
  states: {
    'no-need': 'ikkje aktuelt her',
    unknown: 'ukjent',
    hidden: 'blir ikkje vist, færre enn 5 familiar',
  },
  legend: {
    title: 'Slik les du vifta',
    effective: 'verksam dekning',
    reach: 'plassar som er svakare dokumenterte',
    zero: 'utan plass',
    planned: 'plassar som er planlagde',
    atLeast: 'plassar som ikkje er talde',
    noNeed: 'ikkje aktuelt',
    unknown: 'ukjent',
    figure: 'Talet i kvar rute er verksam dekning i prosent.',
  },
  table: 'Dei same tala som tabell',
  age: 'Alder',
  level: 'Heile nivået',
}

const en: FanTexts = {
  title: (municipality, year) => `The portfolio of ${municipality} in ${year}`,
  reading:
    'The three rings are the levels: universal outermost, selective in the middle and indicated innermost. The five blades are the age groups, from pregnancy on the left. All leaves are of one size, and as much of a leaf as is filled, is covered.',
  whole: 'effective coverage, per cent',
  unknownWhole: 'unknown coverage',
  noOffers: 'No offers are registered, so coverage is unknown. That is not the same as none.',
  allCovered: 'All needs are fully covered.',
  summary: ({ effective, reach }) =>
    `There are seats for ${reach} of the need, and effective coverage is ${effective}.`,
  best: (leaf, share) => `Best covered: ${leaf} (${share}).`,
  weakest: (leaf, share) => `Least covered: ${leaf} (${share}).`,
  uncovered: (count, of) => `${count} of ${of} leaves have no effective coverage.`,
  plans: (effective, reach) =>
    `With the planned offers there will be seats for ${reach}, and effective coverage will be ${effective}.`,
  leaf: (level, ageGroup) => `${ageGroup}, ${level.toLowerCase()}`,
  effective: (share) => `effective coverage ${share}`,
  atLeast: (share) => `effective coverage at least ${share}, some seats are not counted`,
  least: (share) => `at least ${share}`,
  seats: (share) => `seats for ${share}`,
  planned: (share) => `planned ${share}`,
  states: {
    'no-need': 'not applicable here',
    unknown: 'not known',
    hidden: 'not shown, fewer than 5 families',
  },
  legend: {
    title: 'How to read it',
    effective: 'effective coverage',
    reach: 'seats that are less well documented',
    zero: 'without a seat',
    planned: 'seats that are planned',
    atLeast: 'seats that are not counted',
    noNeed: 'not applicable',
    unknown: 'not known',
    figure: 'The number in each leaf is effective coverage in per cent.',
  },
  table: 'The same figures as a table',
  age: 'Age',
  level: 'The whole level',
}

/** What the fan says. */
export const fanTextsIn = (language: string): FanTexts => ({ nn, en })[language] ?? nb

export type { FanTexts }
