import type { Action } from '../entries/index.ts'

type Label = Readonly<{ nb: string; en: string }>

/** What somebody did, in the past tense, so that it stands in a sentence. */
export const actionLabels: Readonly<Record<Action, Label>> = {
  create: { nb: 'laget', en: 'created' },
  update: { nb: 'endret', en: 'changed' },
  publish: { nb: 'publiserte', en: 'published' },
  unpublish: { nb: 'avpubliserte', en: 'unpublished' },
  trash: { nb: 'la i papirkurven', en: 'moved to the bin' },
  restore: { nb: 'hentet fra papirkurven', en: 'took out of the bin' },
  'restore-version': { nb: 'gjenopprettet en tidligere versjon av', en: 'restored a version of' },
  delete: { nb: 'slettet', en: 'deleted' },
  upload: { nb: 'lastet opp', en: 'uploaded' },
  'sign-in': { nb: 'logget inn', en: 'signed in' },
  'sign-out': { nb: 'logget ut', en: 'signed out' },
  'sign-in-failed': { nb: 'kom ikke inn med', en: 'failed to sign in with' },
  refused: { nb: 'ble nektet', en: 'was refused' },
  export: { nb: 'hentet ut', en: 'exported' },
  'log-started': { nb: 'begynte loggen', en: 'began the log' },
  'log-pruned': { nb: 'slettet det som var for gammelt i loggen', en: 'pruned the log' },
  'row-missing': {
    nb: 'fant at en rad var borte fra loggen før den ble forseglet',
    en: 'found a row missing before it was sealed',
  },
  'chain-broken': { nb: 'fant at kjeden var brutt', en: 'found the chain broken' },
}
