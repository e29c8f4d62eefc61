const nb = {
  tab: 'Oversett',
  heading: (from: string, to: string) => `Oversett fra ${from} til ${to}`,
  choose: 'Velg språket du vil oversette til',
  isSource: (language: string) =>
    `Siden viser ${language}, som er det du vanligvis oversetter fra.`,
  translateTo: (language: string) => `Oversett til ${language}`,
  lacks: (count: number) => (count === 0 ? 'ingenting mangler' : `${fields(count)} mangler`),
  allMissing: (language: string) => `Alt som mangler ${language}`,
  from: 'Fra',
  to: 'Til',
  progress: (done: number, all: number) => `${done} av ${all} felt oversatt`,
  progressLabel: 'Hvor mye som er oversatt',
  next: 'Neste felt som mangler',
  after: (label: string) => `etter ${label}`,
  keys: 'Tast: Ctrl + Enter',
  noneLeft: 'Ingen andre felt mangler.',
  inLanguage: capital,
  required: ' (må fylles ut)',
  missing: 'mangler',
  translated: 'oversatt',
  emptySource: 'Ikke fylt ut.',
  emptyBoth: 'ikke fylt ut',
  copy: (language: string) => `Kopier fra ${language}`,
  list: {
    heading: 'Oversettelser',
    help: 'Hva som mangler på hvert språk, regnet mot språket det ellers faller tilbake på. Utkast er med. Det som sist er endret, står først.',
    collection: 'Innhold',
    language: 'Språk',
    show: 'Vis',
    table: 'Dokumenter som mangler noe',
    missingIn: (what: string, language: string) => `${what} som mangler ${language}`,
    none: 'Ingenting mangler.',
    nothing: 'Du har ikke noe å oversette.',
    count: (missing: number, all: number) => `${missing} av ${all} felt mangler`,
    more: (count: number) => `og ${count} til. De kommer etter hvert som de første blir oversatt.`,
    /** A figure, where there may be more than were looked through. */
    figure: (count: number, hasMore: boolean) => `${hasMore ? 'minst ' : ''}${count}`,
    total: (figure: string) => `I alt ${figure}.`,
    draft: 'utkast',
    untitled: 'Uten tittel',
  },
}

export type TranslatingTexts = Readonly<typeof nb>

const nn: TranslatingTexts = {
  tab: 'Omset',
  heading: (from, to) => `Omset frå ${from} til ${to}`,
  choose: 'Vel språket du vil omsetje til',
  isSource: (language) => `Sida viser ${language}, som er det du vanlegvis omset frå.`,
  translateTo: (language) => `Omset til ${language}`,
  lacks: (count) => (count === 0 ? 'ingenting manglar' : `${fields(count)} manglar`),
  allMissing: (language) => `Alt som manglar ${language}`,
  from: 'Frå',
  to: 'Til',
  progress: (done, all) => `${done} av ${all} felt omsette`,
  progressLabel: 'Kor mykje som er omsett',
  next: 'Neste felt som manglar',
  after: (label) => `etter ${label}`,
  keys: 'Tast: Ctrl + Enter',
  noneLeft: 'Ingen andre felt manglar.',
  inLanguage: capital,
  required: ' (må fyllast ut)',
  missing: 'manglar',
  translated: 'omsett',
  emptySource: 'Ikkje fylt ut.',
  emptyBoth: 'ikkje fylt ut',
  copy: (language) => `Kopier frå ${language}`,
  list: {
    heading: 'Omsetjingar',
    help: 'Kva som manglar på kvart språk, rekna mot språket det elles fell tilbake på. Utkast er med. Det som sist er endra, står først.',
    collection: 'Innhald',
    language: 'Språk',
    show: 'Vis',
    table: 'Dokument som manglar noko',
    missingIn: (what, language) => `${what} som manglar ${language}`,
    none: 'Ingenting manglar.',
    nothing: 'Du har ikkje noko å omsetje.',
    count: (missing, all) => `${missing} av ${all} felt manglar`,
    more: (count) => `og ${count} til. Dei kjem etter kvart som dei første blir omsette.`,
    figure: (count, hasMore) => `${hasMore ? 'minst ' : ''}${count}`,
    total: (figure) => `I alt ${figure}.`,
    draft: 'utkast',
    untitled: 'Utan tittel',
  },
}

const en: TranslatingTexts = {
  tab: 'Translate',
  heading: (from, to) => `Translate from ${from} to ${to}`,
  choose: 'Choose the language to translate into',
  isSource: (language) => `The page shows ${language}, which you usually translate from.`,
  translateTo: (language) => `Translate into ${language}`,
  lacks: (count) => (count === 0 ? 'nothing is missing' : `missing fields: ${count}`),
  allMissing: (language) => `Everything without ${language}`,
  from: 'From',
  to: 'To',
  progress: (done, all) => `${done} of ${all} fields translated`,
  progressLabel: 'How much is translated',
  next: 'Next missing field',
  after: (label) => `after ${label}`,
  keys: 'Key: Ctrl + Enter',
  noneLeft: 'No other field is missing.',
  inLanguage: capital,
  required: ' (required)',
  missing: 'missing',
  translated: 'translated',
  emptySource: 'Not filled in.',
  emptyBoth: 'not filled in',
  copy: (language) => `Copy from ${language}`,
  list: {
    heading: 'Translations',
    help: 'What each language lacks, beside the language it falls back to. Drafts are included. What was changed last comes first.',
    collection: 'Content',
    language: 'Language',
    show: 'Show',
    table: 'Documents that lack something',
    missingIn: (what, language) => `${what} without ${language}`,
    none: 'Nothing is missing.',
    nothing: 'You have nothing to translate.',
    count: (missing, all) => `${missing} of ${all} fields missing`,
    more: (count) => `and ${count} more. They come as the first are translated.`,
    figure: (count, hasMore) => `${hasMore ? 'at least ' : ''}${count}`,
    total: (figure) => `${figure} in all.`,
    draft: 'draft',
    untitled: 'Untitled',
  },
}

const languages: Readonly<Record<string, TranslatingTexts>> = { nb, nn, en }

/** What the views for translating say, in the language of the admin. */
export const translatingTextsIn = (language: string): TranslatingTexts => languages[language] ?? nb

function fields(count: number): string {
  return `${count} felt`
}

/** A language at the beginning of a line. */
function capital(language: string): string {
  return language.charAt(0).toLocaleUpperCase('nb') + language.slice(1)
}
