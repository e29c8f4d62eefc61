const nb = {
  clear: (field: string) => (field ? `Tøm ${field}` : 'Tøm'),
  remove: (value: string) => `Ta bort ${value}`,
  selectRow: (row: string) => `Velg ${row}`,
  selectAll: 'Velg alle rader på siden',
  moreForDocument: 'Flere valg for dokumentet',
  moreWaysToPublish: 'Flere måter å publisere på',
  copyOrPaste: (field: string) => `Kopier eller lim inn ${field}`,
  moreForRow: (row: string) => (row ? `Valg for ${row}` : 'Valg for raden'),
  moveRow: (row: string) => (row ? `Flytt ${row}` : 'Flytt raden'),
  more: 'Flere valg',
  previousPage: 'Forrige side',
  nextPage: 'Neste side',
  /** What names in English are to be, by what they are. */
  english: new Map([
    ['Drag to move', 'Dra for å flytte'],
    ['Add block', 'Sett inn'],
    ['Edit link', 'Endre lenken'],
    ['Remove link', 'Fjern lenken'],
    ['Insert Paragraph', 'Sett inn et avsnitt'],
    ['Remove Block', 'Ta bort blokken'],
    ['Notifications alt+T', 'Meldinger'],
  ]),
}

export type MendTexts = Readonly<typeof nb>

const nn: MendTexts = {
  clear: (field) => (field ? `Tøm ${field}` : 'Tøm'),
  remove: (value) => `Ta bort ${value}`,
  selectRow: (row) => `Vel ${row}`,
  selectAll: 'Vel alle rader på sida',
  moreForDocument: 'Fleire val for dokumentet',
  moreWaysToPublish: 'Fleire måtar å publisere på',
  copyOrPaste: (field) => `Kopier eller lim inn ${field}`,
  moreForRow: (row) => (row ? `Val for ${row}` : 'Val for rada'),
  moveRow: (row) => (row ? `Flytt ${row}` : 'Flytt rada'),
  more: 'Fleire val',
  previousPage: 'Førre side',
  nextPage: 'Neste side',
  english: new Map([
    ['Drag to move', 'Dra for å flytte'],
    ['Add block', 'Set inn'],
    ['Edit link', 'Endre lenkja'],
    ['Remove link', 'Fjern lenkja'],
    ['Insert Paragraph', 'Set inn eit avsnitt'],
    ['Remove Block', 'Ta bort blokka'],
    ['Notifications alt+T', 'Meldingar'],
  ]),
}

const en: MendTexts = {
  clear: (field) => (field ? `Clear ${field}` : 'Clear'),
  remove: (value) => `Remove ${value}`,
  selectRow: (row) => `Select ${row}`,
  selectAll: 'Select all rows of the page',
  moreForDocument: 'More options for the document',
  moreWaysToPublish: 'More ways to publish',
  copyOrPaste: (field) => `Copy or paste ${field}`,
  moreForRow: (row) => (row ? `Options for ${row}` : 'Options for the row'),
  moveRow: (row) => (row ? `Move ${row}` : 'Move the row'),
  more: 'More options',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  english: new Map([['Notifications alt+T', 'Notifications']]),
}

const languages: Readonly<Record<string, MendTexts>> = { nb, nn, en }

/** The names that are given, in the language of the admin. */
export const mendTextsIn = (language: string): MendTexts => languages[language] ?? nb
