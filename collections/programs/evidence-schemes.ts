import type { Trilingual } from '../fields/index.ts'

type Described = Readonly<{
  label: Trilingual
  /** How it is called in a line with its value. */
  short: string
  /** The best value of a scheme of grades. */
  best?: string
  values: readonly string[]
}>

/** The values each rating scheme has. Scales are never merged: a 3 in one is not a 3 in another. */
export const evidenceSchemes = {
  'ungsinn-2015': {
    label: {
      nb: 'Ungsinn, kriterier fra 2015',
      nn: 'Ungsinn, kriterium frå 2015',
      en: 'Ungsinn, criteria from 2015',
    },
    short: 'Ungsinn',
    best: '5',
    values: ['0', '1', '2', '3', '4', '5'],
  },
  'ungsinn-2008': {
    label: {
      nb: 'Ungsinn, gamle kriterier',
      nn: 'Ungsinn, gamle kriterium',
      en: 'Ungsinn, old criteria',
    },
    short: 'Ungsinn 2008',
    best: '4',
    values: ['1', '2', '3', '3 (*)', '3 (**)', '3 (***)', '4', '4 (*)', '4 (**)', '4 (***)'],
  },
  eif: {
    label: { nb: 'EIF / Foundations', nn: 'EIF / Foundations', en: 'EIF / Foundations' },
    short: 'EIF',
    best: '4+',
    values: ['NE', 'NL2', '2', '2+', '3', '3+', '4', '4+'],
  },
  blueprints: {
    label: { nb: 'Blueprints', nn: 'Blueprints', en: 'Blueprints' },
    short: 'Blueprints',
    values: ['promising', 'model', 'model_plus'],
  },
  sbu: {
    label: {
      nb: 'SBU interventionslista',
      nn: 'SBU interventionslista',
      en: 'SBU interventionslista',
    },
    short: 'SBU',
    values: ['reduction', 'no_reduction', 'uncertain'],
  },
} as const satisfies Record<string, Described>
