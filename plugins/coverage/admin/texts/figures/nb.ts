import type { FigureTexts } from './texts.ts'

export const nb: FigureTexts = {
  columns: {
    level: 'Nivå',
    ageGroup: 'Alder',
    theme: 'Tema',
    effective: 'Virksom dekning',
    reach: 'Rekkevidde',
    planned: 'Rekkevidde med planene',
    remark: 'Merknad',
    arenas: 'Arenaer',
    spread: 'Antall arenaer',
    day: 'Dag',
    breadth: 'Bredde',
    lower: 'Virksom dekning, minst',
    upper: 'Virksom dekning, høyst',
    figure: 'Tall',
    method: 'Metode',
  },
  noOffers: 'Ingen tilbud er registrert, så dekningen er ukjent. Det er ikke det samme som null.',
  someUncounted: 'noen plasser er ikke talt',
  hidden: 'vises ikke, færre enn 5 familier',
  unknown: 'ukjent',
  noNeed: 'ikke aktuelt',
  heatMap: {
    title: 'Varmekart: nivå, alder og tema',
    reading:
      'Hver rute er ett behov. Jo mer som er fylt, desto bedre er behovet dekket; tallet er virksom dekning i prosent.',
    summary: (uncovered, all) => `${uncovered} av ${all} behov har ingen virksom dekning.`,
    best: (cell, share) => `Best dekket er ${cell} (${share}).`,
    caption: 'Virksom dekning av hvert behov',
    effective: 'virksom dekning',
    none: 'ikke dekket',
    atLeast: 'plasser som ikke er talt',
  },
  ladder: {
    title: 'Trapp: nivåene i hvert tema',
    reading:
      'Tre trinn for hver aldersgruppe: universelt, selektivt og indikativt. Et fylt trinn har minst ett tilbud, et åpent trinn mangler tilbud.',
    summary: (whole, all) =>
      `I ${whole} av ${all} tema og aldersgrupper er det tilbud på alle nivåene der det er behov.`,
    missing: (count) => `${count} trinn mangler tilbud.`,
    noneMissing: 'Ingen trinn mangler tilbud.',
    caption: 'Nivåer med og uten tilbud',
    offer: 'Har tilbud',
    lacking: 'Mangler tilbud',
    offerIn: (levels) => `tilbud på ${levels}`,
    lackingIn: (levels) => `mangler på ${levels}`,
    steps: {
      offer: 'har minst ett tilbud',
      missing: 'mangler tilbud',
      'no-need': 'ikke aktuelt',
      unknown: 'ukjent',
    },
  },
  arenas: {
    title: 'Arenaer: der familiene møter tilbudene',
    reading:
      'Tre trinn for hver arena og aldersgruppe: universelt, selektivt og indikativt. Et fylt trinn betyr at familiene møter minst ett tilbud der.',
    summary: (arenas) => `Familiene møter tilbud på ${arenas} arenaer.`,
    narrow: (one, none, all) =>
      `Av ${all} nivåer og aldersgrupper har ${one} bare én arena, og ${none} ingen.`,
    caption: 'Arenaer for hvert nivå og hver aldersgruppe',
    there: 'møter tilbud',
    none: 'ingen arena',
    help: 'Er tilbudet bare på én arena, når det ikke familier som ikke er der.',
  },
  trend: {
    title: 'Utvikling over tid',
    reading:
      'Linjene viser virksom dekning, rekkevidde og bredde for hver dag som er lagret. Det lyse feltet er hvor den virksomme dekningen kan ligge når det ukjente regnes med.',
    nothing: 'Det er ingen tall å vise ennå. Utviklingen kommer når tilbudene er registrert.',
    oneDay: (day) =>
      `Det finnes tall bare fra ${day}. Utviklingen vises når dekningen har endret seg en annen dag.`,
    summary: (from, to, day) =>
      `Siden ${day} har den virksomme dekningen gått fra ${from} til ${to}.`,
    caption: 'Tallene for hver dag som er lagret',
    band: 'der virksom dekning kan ligge',
    methods: 'Metoden ble endret i perioden, så ikke alle dagene kan sammenlignes direkte.',
  },
  comparison: {
    title: 'Sammenligning med fylket og landet',
    reading:
      'Hver linje går fra 0 til 100 prosent. Sirkelen er kommunen, firkanten fylket og ruten landet.',
    nothing: 'Kommunen har ingen tall å sammenligne ennå.',
    municipality: (share) => `Virksom dekning er ${share} i kommunen`,
    county: (name, share, withData, total) =>
      `${share} i ${name} (${withData} av ${total} kommuner har tall)`,
    nation: (share, withData, total) =>
      `${share} i landet (${withData} av ${total} kommuner har tall)`,
    noCounty: 'Fylket har ingen tall ennå.',
    noNation: 'Landet har ingen tall ennå: ingen virkelige kommuner har åpnet tiltaksviften sin.',
    caption: 'Kommunen, fylket og landet',
    inNation: 'Landet',
    levelOf: (level) => `Virksom dekning, ${level.toLowerCase()}`,
  },
}
