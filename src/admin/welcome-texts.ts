type Link = Readonly<{ title: string; help: string }>

export type WelcomeTexts = Readonly<{
  welcome: string
  nothing: string
  way: Link
  coverage: Link
  offers: Link
  needs: Link
  plans: Link
  national: string
  programs: Link
  articles: Link
  translations: Link
  comparison: Link
  ownPrograms: Link
  administration: string
  users: Link
  settings: Link
}>

const nb: WelcomeTexts = {
  welcome: 'Velkommen til Tiltaksvifte',
  nothing:
    'Kontoen din har ingen rolle ennå. Be den som er ansvarlig i kommunen, eller en administrator, om å gi deg en.',
  way: { title: 'Veien videre', help: 'Kartlegg, analyser, planlegg, velg og gjennomfør.' },
  coverage: { title: 'Dekning', help: 'Hvor godt tilbudene dekker behovene, og hvor gapene er.' },
  offers: { title: 'Tilbud', help: 'Hold tilbudene oppdatert. Bare publiserte tilbud teller.' },
  needs: { title: 'Behov', help: 'Det kommunen måler tilbudene mot, etter nivå, alder og tema.' },
  plans: { title: 'Planer', help: 'Mål, tiltak og frister for foreldrestøtten.' },
  national: 'Nasjonalt innhold',
  programs: { title: 'Programmer', help: 'Katalogen kommunene velger fra.' },
  articles: { title: 'Artikler', help: 'Sider om foreldrestøtte for ansatte og ledere.' },
  translations: { title: 'Oversettelser', help: 'Hva som mangler på hvert språk.' },
  comparison: { title: 'Sammenligning', help: 'To til fire programmer ved siden av hverandre.' },
  ownPrograms: {
    title: 'Programmene deres',
    help: 'Foreslå endringer som utkast. En nasjonal redaktør publiserer.',
  },
  administration: 'Administrasjon',
  users: { title: 'Brukere', help: 'Kontoer, roller og medlemskap i kommuner.' },
  settings: { title: 'Innstillinger for dekning', help: 'Vekter og faktorer som gjelder alle.' },
}

const nn: WelcomeTexts = {
  welcome: 'Velkomen til Tiltaksvifte',
  nothing:
    'Kontoen din har inga rolle enno. Be den som er ansvarleg i kommunen, eller ein administrator, om å gi deg ei.',
  way: { title: 'Vegen vidare', help: 'Kartlegg, analyser, planlegg, vel og gjennomfør.' },
  coverage: { title: 'Dekning', help: 'Kor godt tilboda dekkjer behova, og kvar gapa er.' },
  offers: { title: 'Tilbod', help: 'Hald tilboda oppdaterte. Berre publiserte tilbod tel.' },
  needs: { title: 'Behov', help: 'Det kommunen måler tilboda mot, etter nivå, alder og tema.' },
  plans: { title: 'Planar', help: 'Mål, tiltak og fristar for foreldrestøtta.' },
  national: 'Nasjonalt innhald',
  programs: { title: 'Program', help: 'Katalogen kommunane vel frå.' },
  articles: { title: 'Artiklar', help: 'Sider om foreldrestøtte for tilsette og leiarar.' },
  translations: { title: 'Omsetjingar', help: 'Kva som manglar på kvart språk.' },
  comparison: { title: 'Samanlikning', help: 'To til fire program ved sida av kvarandre.' },
  ownPrograms: {
    title: 'Programma dykkar',
    help: 'Gjer framlegg om endringar som utkast. Ein nasjonal redaktør publiserer.',
  },
  administration: 'Administrasjon',
  users: { title: 'Brukarar', help: 'Kontoar, roller og medlemskap i kommunar.' },
  settings: { title: 'Innstillingar for dekning', help: 'Vekter og faktorar som gjeld alle.' },
}

const en: WelcomeTexts = {
  welcome: 'Welcome to Tiltaksvifte',
  nothing:
    'Your account has no role yet. Ask the manager in the municipality, or an administrator, to give you one.',
  way: { title: 'The way ahead', help: 'Map, analyse, plan, choose and carry through.' },
  coverage: {
    title: 'Coverage',
    help: 'How well the offers meet the needs, and where the gaps are.',
  },
  offers: { title: 'Offers', help: 'Keep the offers up to date. Only published offers count.' },
  needs: { title: 'Needs', help: 'What the offers are measured against, by level, age and theme.' },
  plans: { title: 'Plans', help: 'Goals, actions and deadlines for parenting support.' },
  national: 'National content',
  programs: { title: 'Programmes', help: 'The catalogue that municipalities choose from.' },
  articles: { title: 'Articles', help: 'Pages on parenting support for staff and leaders.' },
  translations: { title: 'Translations', help: 'What each language lacks.' },
  comparison: { title: 'Comparison', help: 'Two to four programmes side by side.' },
  ownPrograms: {
    title: 'Your programmes',
    help: 'Propose changes as drafts. A national editor publishes them.',
  },
  administration: 'Administration',
  users: { title: 'Users', help: 'Accounts, roles and memberships in municipalities.' },
  settings: { title: 'Coverage settings', help: 'Weights and factors that hold for everyone.' },
}

const languages: Readonly<Record<string, WelcomeTexts>> = { nb, nn, en }

/** What the welcome says, in the language of the admin. */
export const welcomeTextsIn = (language: string): WelcomeTexts => languages[language] ?? nb
