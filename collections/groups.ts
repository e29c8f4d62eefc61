/** The headings the admin's menu is divided by. */
export const groups = {
  municipal: { nb: 'Kommunen', nn: 'Kommunen', en: 'Municipality' },
  knowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  taxonomy: { nb: 'Begreper', nn: 'Omgrep', en: 'Taxonomy' },
  people: { nb: 'Brukere', nn: 'Brukarar', en: 'People' },
  settings: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
} as const
