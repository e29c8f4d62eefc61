/** The headings the admin's menu is divided by. */
export const groups = {
  municipal: { nb: 'Kommunen', en: 'Municipality' },
  knowledge: { nb: 'Kunnskap', en: 'Knowledge' },
  taxonomy: { nb: 'Begreper', en: 'Taxonomy' },
  people: { nb: 'Brukere', en: 'People' },
  settings: { nb: 'Innstillinger', en: 'Settings' },
} as const
