const nb = {
  empty: 'Ny vurdering',
  of: (value: string, best: string) => `${value} av ${best}`,
  undated: 'uten dato',
  values: (values: string) => `Ordningen har verdiene ${values}.`,
}

export type EvidenceTexts = typeof nb

const nn: EvidenceTexts = {
  empty: 'Ny vurdering',
  of: (value, best) => `${value} av ${best}`,
  undated: 'utan dato',
  values: (values) => `Ordninga har verdiane ${values}.`,
}

const en: EvidenceTexts = {
  empty: 'New rating',
  of: (value, best) => `${value} of ${best}`,
  undated: 'undated',
  values: (values) => `The scheme has the values ${values}.`,
}

const texts: Readonly<Record<string, EvidenceTexts>> = { nb, nn, en }

/** What the admin writes about ratings of evidence. */
export const evidenceTextsIn = (language: string): EvidenceTexts => texts[language] ?? nb
