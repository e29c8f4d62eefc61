import type { Action } from '../entries/index.ts'

export type Label = Readonly<{ nb: string; nn: string; en: string }>

/** What somebody did, in the past tense, so that it stands in a sentence. */
export const actionLabels: Readonly<Record<Action, Label>> = {
  create: { nb: 'laget', nn: 'laga', en: 'created' },
  update: { nb: 'endret', nn: 'endra', en: 'changed' },
  publish: { nb: 'publiserte', nn: 'publiserte', en: 'published' },
  unpublish: { nb: 'avpubliserte', nn: 'avpubliserte', en: 'unpublished' },
  trash: { nb: 'la i papirkurven', nn: 'la i papirkorga', en: 'moved to the bin' },
  restore: { nb: 'hentet fra papirkurven', nn: 'henta frå papirkorga', en: 'took out of the bin' },
  'restore-version': {
    nb: 'gjenopprettet en tidligere versjon av',
    nn: 'henta tilbake ein tidlegare versjon av',
    en: 'restored a version of',
  },
  delete: { nb: 'slettet', nn: 'sletta', en: 'deleted' },
  upload: { nb: 'lastet opp', nn: 'lasta opp', en: 'uploaded' },
  'sign-in': { nb: 'logget inn', nn: 'logga inn', en: 'signed in' },
  'sign-out': { nb: 'logget ut', nn: 'logga ut', en: 'signed out' },
  'sign-in-failed': {
    nb: 'kom ikke inn med',
    nn: 'kom ikkje inn med',
    en: 'failed to sign in with',
  },
  refused: { nb: 'ble nektet', nn: 'vart nekta', en: 'was refused' },
  export: { nb: 'hentet ut', nn: 'henta ut', en: 'exported' },
  'log-started': { nb: 'begynte loggen', nn: 'byrja loggen', en: 'began the log' },
  'log-pruned': {
    nb: 'slettet det som var for gammelt i loggen',
    nn: 'sletta det som var for gammalt i loggen',
    en: 'pruned the log',
  },
  'row-missing': {
    nb: 'fant at en rad var borte fra loggen før den ble forseglet',
    nn: 'fann at ei rad var borte frå loggen før ho vart forsegla',
    en: 'found a row missing before it was sealed',
  },
  'chain-broken': {
    nb: 'fant at kjeden var brutt',
    nn: 'fann at kjeda var broten',
    en: 'found the chain broken',
  },
}
