type ByGrounds = Readonly<Record<'source' | 'assumption' | 'none', string>>

export type NeedTexts = Readonly<{
  newNeed: string
  notRelevant: string
  grounds: ByGrounds
  ownGrounds: ByGrounds
  templateGrounds: ByGrounds
  summary: string
  needs: (count: string) => string
  own: (count: string) => string
  assumptions: (count: string) => string
  irrelevant: (count: string) => string
  groundless: (count: string) => string
  onCreate: string
  missing: (count: string) => string
  addMissing: string
  added: (count: string) => string
  complete: string
  children: string
  childrenOf: (group: string, count: string) => string
  noChildren: string
  beside: (need: string) => string
  template: string
  assumption: string
  basis: Readonly<Record<'cohort' | 'stock', string>>
  notInTemplate: string
  same: string
  differs: string
  sameNumber: string
  ours: string
  families: (parts: FamilyParts) => string
  templateGives: (count: string) => string
  unknownChildren: string
  useTemplate: string
  undo: string
  restored: string
  undone: string
}>

export type FamilyParts = Readonly<{
  children: string
  share: string
  /** Null where the need is met every year. */
  years: string | null
  families: string
  isPregnancy: boolean
}>

const nb: NeedTexts = {
  newNeed: 'Nytt behov',
  notRelevant: 'ikke aktuelt',
  grounds: { source: 'med kilde', assumption: 'antakelse', none: 'mangler kilde eller år' },
  ownGrounds: {
    source: 'eget tall med egen kilde',
    assumption: 'eget tall, antakelse',
    none: 'eget tall, mangler kilde eller år',
  },
  templateGrounds: {
    source: 'malens tall',
    assumption: 'malens tall, antakelse',
    none: 'malens tall, mangler kilde eller år',
  },
  summary: 'Oppsummering av behovene',
  needs: (count) => `${count} behov`,
  own: (count) => `${count} med eget tall`,
  assumptions: (count) => `${count} med antakelse`,
  irrelevant: (count) => `${count} ikke aktuelle`,
  groundless: (count) => `${count} mangler kilde eller år`,
  onCreate: 'Profilen fylles med hele malen når dere lagrer. Dere kan også hente behovene nå.',
  missing: (count) => `Malen har ${count} behov som ikke står her.`,
  addMissing: 'Hent manglende behov fra malen',
  added: (count) => `${count} behov er hentet fra malen. Lagre for å beholde dem.`,
  complete: 'Alle behovene i malen står her.',
  children: 'Familiene regnes av barnetallene til kommunen:',
  childrenOf: (group, count) => `${group}: ${count}`,
  noChildren: 'Kommunen har ingen barnetall ennå, så familiene kan ikke regnes ut.',
  beside: (need) => `Malen og dere: ${need}`,
  template: 'Malen',
  assumption: 'antakelse uten publisert kilde',
  basis: { cohort: 'ett tilbud per barn', stock: 'familier som strever nå' },
  notInTemplate: 'Malen har ikke dette behovet. Tallet er deres eget.',
  same: 'Dere bruker malens tall.',
  differs: 'Tallet deres er et annet enn malens.',
  sameNumber: 'Tallet er det samme som malens, men kilden eller merknaden er deres egen.',
  ours: 'Hos dere',
  families: ({ children, share, years, families, isPregnancy }) =>
    `${children} ${isPregnancy ? 'fødsler' : 'barn'} × ${share}${years === null ? '' : ` ÷ ${years} år`} = ${families} familier i året`,
  templateGives: (count) => `Malens tall gir ${count} familier i året.`,
  unknownChildren: 'Familiene kan ikke regnes ut: barnetallet for aldersgruppen mangler.',
  useTemplate: 'Bruk malens tall',
  undo: 'Angre',
  restored: 'Malens tall er satt inn. Lagre for å beholde det.',
  undone: 'Tallet deres er satt inn igjen.',
}

const nn: NeedTexts = {
  newNeed: 'Nytt behov',
  notRelevant: 'ikkje aktuelt',
  grounds: { source: 'med kjelde', assumption: 'antaking', none: 'manglar kjelde eller år' },
  ownGrounds: {
    source: 'eige tal med eiga kjelde',
    assumption: 'eige tal, antaking',
    none: 'eige tal, manglar kjelde eller år',
  },
  templateGrounds: {
    source: 'talet i malen',
    assumption: 'talet i malen, antaking',
    none: 'talet i malen, manglar kjelde eller år',
  },
  summary: 'Oppsummering av behova',
  needs: (count) => `${count} behov`,
  own: (count) => `${count} med eige tal`,
  assumptions: (count) => `${count} med antaking`,
  irrelevant: (count) => `${count} ikkje aktuelle`,
  groundless: (count) => `${count} manglar kjelde eller år`,
  onCreate: 'Profilen blir fylt med heile malen når de lagrar. De kan òg hente behova no.',
  missing: (count) => `Malen har ${count} behov som ikkje står her.`,
  addMissing: 'Hent behova som manglar, frå malen',
  added: (count) => `${count} behov er henta frå malen. Lagre for å ta vare på dei.`,
  complete: 'Alle behova i malen står her.',
  children: 'Familiane blir rekna av barnetala til kommunen:',
  childrenOf: (group, count) => `${group}: ${count}`,
  noChildren: 'Kommunen har ingen barnetal enno, så familiane kan ikkje reknast ut.',
  beside: (need) => `Malen og de: ${need}`,
  template: 'Malen',
  assumption: 'antaking utan publisert kjelde',
  basis: { cohort: 'eitt tilbod per barn', stock: 'familiar som strevar no' },
  notInTemplate: 'Malen har ikkje dette behovet. Talet er dykkar eige.',
  same: 'De bruker talet i malen.',
  differs: 'Talet dykkar er eit anna enn det i malen.',
  sameNumber: 'Talet er det same som i malen, men kjelda eller merknaden er dykkar eigen.',
  ours: 'Hos dykk',
  families: ({ children, share, years, families, isPregnancy }) =>
    `${children} ${isPregnancy ? 'fødslar' : 'barn'} × ${share}${years === null ? '' : ` ÷ ${years} år`} = ${families} familiar i året`,
  templateGives: (count) => `Talet i malen gir ${count} familiar i året.`,
  unknownChildren: 'Familiane kan ikkje reknast ut: barnetalet for aldersgruppa manglar.',
  useTemplate: 'Bruk talet i malen',
  undo: 'Angre',
  restored: 'Talet i malen er sett inn. Lagre for å ta vare på det.',
  undone: 'Talet dykkar er sett inn igjen.',
}

const en: NeedTexts = {
  newNeed: 'New need',
  notRelevant: 'not relevant',
  grounds: { source: 'with a source', assumption: 'assumption', none: 'no source or year' },
  ownGrounds: {
    source: 'own number, own source',
    assumption: 'own number, assumption',
    none: 'own number, no source or year',
  },
  templateGrounds: {
    source: "the template's number",
    assumption: "the template's number, assumption",
    none: "the template's number, no source or year",
  },
  summary: 'Summary of the needs',
  needs: (count) => `${count} needs`,
  own: (count) => `${count} with a number of your own`,
  assumptions: (count) => `${count} assumptions`,
  irrelevant: (count) => `${count} not relevant`,
  groundless: (count) => `${count} without a source or year`,
  onCreate: 'The profile is filled with the whole template when you save. You can add it now too.',
  missing: (count) => `The template has ${count} needs that are not listed here.`,
  addMissing: 'Add missing needs from the template',
  added: (count) => `${count} needs were added from the template. Save to keep them.`,
  complete: 'All needs of the template are listed here.',
  children: "Families are computed from the municipality's children:",
  childrenOf: (group, count) => `${group}: ${count}`,
  noChildren: 'The municipality has no number of children yet, so families cannot be computed.',
  beside: (need) => `The template and you: ${need}`,
  template: 'The template',
  assumption: 'assumption without a published source',
  basis: { cohort: 'once per child', stock: 'families in need now' },
  notInTemplate: 'The template does not have this need. The number is your own.',
  same: "You use the template's number.",
  differs: "Your number differs from the template's.",
  sameNumber: "The number is the template's, but the source or the note is your own.",
  ours: 'With you',
  families: ({ children, share, years, families, isPregnancy }) =>
    `${children} ${isPregnancy ? 'births' : 'children'} × ${share}${years === null ? '' : ` ÷ ${years} years`} = ${families} families a year`,
  templateGives: (count) => `The template's number gives ${count} families a year.`,
  unknownChildren: 'Families cannot be computed: there is no number of children in the age group.',
  useTemplate: "Use the template's number",
  undo: 'Undo',
  restored: "The template's number is filled in. Save to keep it.",
  undone: 'Your number is filled in again.',
}

const languages: Readonly<Record<string, NeedTexts>> = { nb, nn, en }

/** What the need profile says, in the language of the admin. */
export const needTextsIn = (language: string): NeedTexts => languages[language] ?? nb
