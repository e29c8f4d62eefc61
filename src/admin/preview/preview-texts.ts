const nb = {
  preview: 'Forhåndsvisning',
  unpublished: 'Forhåndsvisning – ikke publisert',
  published: 'Forhåndsvisning – slik det er publisert',
  never: 'Dette er ikke publisert ennå. Bare redaksjonen ser det.',
  same: 'Det er ingen endringer som ikke er publisert.',
  differs: 'Skiller seg fra det som er publisert, i:',
  changed: 'Endret',
  missing: (language: string) => `Mangler på ${language}, og vises på bokmål:`,
  language: 'Språk',
  yes: 'Ja',
  video: 'Video:',
  list: 'Programmer',
}

export type PreviewTexts = typeof nb

const nn: PreviewTexts = {
  preview: 'Førehandsvising',
  unpublished: 'Førehandsvising – ikkje publisert',
  published: 'Førehandsvising – slik det er publisert',
  never: 'Dette er ikkje publisert enno. Berre redaksjonen ser det.',
  same: 'Det er ingen endringar som ikkje er publiserte.',
  differs: 'Skil seg frå det som er publisert, i:',
  changed: 'Endra',
  missing: (language) => `Manglar på ${language}, og blir vist på bokmål:`,
  language: 'Språk',
  yes: 'Ja',
  video: 'Video:',
  list: 'Program',
}

const en: PreviewTexts = {
  preview: 'Preview',
  unpublished: 'Preview – not published',
  published: 'Preview – as it is published',
  never: 'This is not published yet. Only the editors see it.',
  same: 'There are no changes that are not published.',
  differs: 'Differs from what is published in:',
  changed: 'Changed',
  missing: (language) => `Missing in ${language}, and shown in Bokmål:`,
  language: 'Language',
  yes: 'Yes',
  video: 'Video:',
  list: 'Programmes',
}

const texts: Readonly<Record<string, PreviewTexts>> = { nb, nn, en }

/** What the preview of a document says. */
export const previewTextsIn = (language: string): PreviewTexts => texts[language] ?? nb
