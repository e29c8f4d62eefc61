const classification = ['levels', 'ageGroups', 'themes', 'arenas'] as const

/**
 * What many documents of a collection can be given at once. Texts are not among them: no two documents
 * are to say the same.
 */
export const manyAtOnce = {
  programs: {
    properties: ['_status', ...classification, 'responsible', 'availability', 'checked'],
    shownIn: ['offers', 'articles', 'programs'],
  },
  articles: {
    properties: ['_status', 'relatedPrograms', 'parent'],
    shownIn: ['articles'],
  },
  institutions: {
    properties: ['kind', 'checked'],
    shownIn: ['programs', 'offers'],
  },
  offers: {
    properties: ['_status', 'status', 'lastVerified.on', ...classification],
    inherited: {
      relation: 'program',
      properties: classification,
      told: {
        nb: 'Tilbudet følger programmet her. Åpne tilbudet om det skal avvike fra programmet.',
        nn: 'Tilbodet følgjer programmet her. Opne tilbodet om det skal avvike frå programmet.',
        en: 'The offer follows its programme here. Open the offer if it is to differ from the programme.',
      },
    },
    shownIn: ['plans'],
  },
} as const
