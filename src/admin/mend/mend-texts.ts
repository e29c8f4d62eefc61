const nb = {
  clear: (field: string) => (field ? `Tøm ${field}` : 'Tøm'),
  edit: (value: string) => `Endre ${value}`,
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
  /** The calendar of a date field; weekdays by what date-fns calls them in Bokmål. */
  calendar: {
    month: 'Måned',
    year: 'År',
    time: 'Klokkeslett',
    choose: (day: string) => `Velg ${day}`,
    closed: (day: string) => `Kan ikke velges: ${day}`,
    weekdays: new Map<string, string>(),
  },
  howToMove:
    'Trykk mellomrom for å ta tak. Flytt med piltastene, og slipp med mellomrom. Escape angrer.',
  wayOut: 'Escape og deretter Tab går videre fra teksten.',
  /** What names in English are to be, by what they are. */
  english: new Map([
    ['Drag to move', 'Dra for å flytte'],
    ['Add block', 'Sett inn'],
    ['Edit link', 'Endre lenken'],
    ['Remove link', 'Fjern lenken'],
    ['Insert Paragraph', 'Sett inn et avsnitt'],
    ['Remove Block', 'Ta bort blokken'],
    ['Notifications alt+T', 'Meldinger'],
    ['Choose Date', 'Velg dato'],
    ['Previous Month', 'Forrige måned'],
    ['Next Month', 'Neste måned'],
  ]),
}

export type MendTexts = Readonly<typeof nb>

const nn: MendTexts = {
  clear: (field) => (field ? `Tøm ${field}` : 'Tøm'),
  edit: (value) => `Endre ${value}`,
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
  calendar: {
    month: 'Månad',
    year: 'År',
    time: 'Klokkeslett',
    choose: (day) => `Vel ${day}`,
    closed: (day) => `Kan ikkje veljast: ${day}`,
    weekdays: new Map([
      ['mandag', 'måndag'],
      ['tirsdag', 'tysdag'],
      ['lørdag', 'laurdag'],
    ]),
  },
  howToMove:
    'Trykk mellomrom for å ta tak. Flytt med piltastane, og slepp med mellomrom. Escape angrar.',
  wayOut: 'Escape og deretter Tab går vidare frå teksten.',
  english: new Map([
    ['Drag to move', 'Dra for å flytte'],
    ['Add block', 'Set inn'],
    ['Edit link', 'Endre lenkja'],
    ['Remove link', 'Fjern lenkja'],
    ['Insert Paragraph', 'Set inn eit avsnitt'],
    ['Remove Block', 'Ta bort blokka'],
    ['Notifications alt+T', 'Meldingar'],
    ['Choose Date', 'Vel dato'],
    ['Previous Month', 'Førre månad'],
    ['Next Month', 'Neste månad'],
  ]),
}

const en: MendTexts = {
  clear: (field) => (field ? `Clear ${field}` : 'Clear'),
  edit: (value) => `Edit ${value}`,
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
  calendar: {
    month: 'Month',
    year: 'Year',
    time: 'Time',
    choose: (day) => `Choose ${day}`,
    closed: (day) => `Not available: ${day}`,
    weekdays: new Map(),
  },
  howToMove:
    'Press space to pick up. Move with the arrow keys, and drop with space. Escape takes it back.',
  wayOut: 'Escape and then Tab leads on from the text.',
  english: new Map([['Notifications alt+T', 'Notifications']]),
}

const languages: Readonly<Record<string, MendTexts>> = { nb, nn, en }

/** The names that are given, in the language of the admin. */
export const mendTextsIn = (language: string): MendTexts => languages[language] ?? nb
