import type { FigureTexts } from './texts.ts'

export const nn: FigureTexts = {
  columns: {
    level: 'Nivå',
    ageGroup: 'Alder',
    theme: 'Tema',
    effective: 'Verksam dekning',
    reach: 'Rekkjevidd',
    planned: 'Rekkjevidd med planane',
    remark: 'Merknad',
    arenas: 'Arenaer',
    spread: 'Talet på arenaer',
    day: 'Dag',
    breadth: 'Breidd',
    lower: 'Verksam dekning, minst',
    upper: 'Verksam dekning, høgst',
    figure: 'Tal',
    method: 'Metode',
  },
  noOffers: 'Ingen tilbod er registrerte, så dekninga er ukjend. Det er ikkje det same som null.',
  someUncounted: 'nokre plassar er ikkje talde',
  hidden: 'blir ikkje vist, færre enn 5 familiar',
  unknown: 'ukjent',
  noNeed: 'ikkje aktuelt',
  heatMap: {
    title: 'Varmekart: nivå, alder og tema',
    reading:
      'Kvar rute er eitt behov. Di meir som er fylt, di betre er behovet dekt; talet er verksam dekning i prosent.',
    summary: (uncovered, all) => `${uncovered} av ${all} behov har inga verksam dekning.`,
    best: (cell, share) => `Best dekt er ${cell} (${share}).`,
    caption: 'Verksam dekning av kvart behov',
    effective: 'verksam dekning',
    none: 'ikkje dekt',
    atLeast: 'plassar som ikkje er talde',
  },
  ladder: {
    title: 'Trapp: nivåa i kvart tema',
    reading:
      'Tre trinn for kvar aldersgruppe: universelt, selektivt og indikativt. Eit fylt trinn har minst eitt tilbod, eit ope trinn manglar tilbod.',
    summary: (whole, all) =>
      `I ${whole} av ${all} tema og aldersgrupper er det tilbod på alle nivåa der det er behov.`,
    missing: (count) => `${count} trinn manglar tilbod.`,
    noneMissing: 'Ingen trinn manglar tilbod.',
    caption: 'Nivå med og utan tilbod',
    offer: 'Har tilbod',
    lacking: 'Manglar tilbod',
    offerIn: (levels) => `tilbod på ${levels}`,
    lackingIn: (levels) => `manglar på ${levels}`,
    steps: {
      offer: 'har minst eitt tilbod',
      missing: 'manglar tilbod',
      'no-need': 'ikkje aktuelt',
      unknown: 'ukjent',
    },
  },
  arenas: {
    title: 'Arenaer: der familiane møter tilboda',
    reading:
      'Tre trinn for kvar arena og aldersgruppe: universelt, selektivt og indikativt. Eit fylt trinn tyder at familiane møter minst eitt tilbod der.',
    summary: (arenas) => `Familiane møter tilbod på ${arenas} arenaer.`,
    narrow: (one, none, all) =>
      `Av ${all} nivå og aldersgrupper har ${one} berre éin arena, og ${none} ingen.`,
    caption: 'Arenaer for kvart nivå og kvar aldersgruppe',
    there: 'møter tilbod',
    none: 'ingen arena',
    help: 'Er tilbodet berre på éin arena, når det ikkje familiar som ikkje er der.',
  },
  trend: {
    title: 'Utvikling over tid',
    reading:
      'Linjene viser verksam dekning, rekkjevidd og breidd for kvar dag som er lagra. Det lyse feltet er der den verksame dekninga kan liggje når det ukjende blir rekna med.',
    nothing: 'Det er ingen tal å vise enno. Utviklinga kjem når tilboda er registrerte.',
    oneDay: (day) =>
      `Det finst tal berre frå ${day}. Utviklinga blir vist når dekninga har endra seg ein annan dag.`,
    summary: (from, to, day) =>
      `Sidan ${day} har den verksame dekninga gått frå ${from} til ${to}.`,
    caption: 'Tala for kvar dag som er lagra',
    band: 'der verksam dekning kan liggje',
    methods: 'Metoden vart endra i perioden, så ikkje alle dagane kan samanliknast direkte.',
  },
  comparison: {
    title: 'Samanlikning med fylket og landet',
    reading:
      'Kvar linje går frå 0 til 100 prosent. Sirkelen er kommunen, firkanten fylket og ruta landet.',
    nothing: 'Kommunen har ingen tal å samanlikne enno.',
    municipality: (share) => `Verksam dekning er ${share} i kommunen`,
    county: (name, share, withData, total) =>
      `${share} i ${name} (${withData} av ${total} kommunar har tal)`,
    nation: (share, withData, total) =>
      `${share} i landet (${withData} av ${total} kommunar har tal)`,
    noCounty: 'Fylket har ingen tal enno.',
    noNation: 'Landet har ingen tal enno: ingen verkelege kommunar har opna tiltaksvifta si.',
    caption: 'Kommunen, fylket og landet',
    inNation: 'Landet',
    levelOf: (level) => `Verksam dekning, ${level.toLowerCase()}`,
  },
}
