const nb = {
  heading: 'Gjennomgang',
  waiting: 'Venter på at en kommuneansvarlig leser.',
  returned: 'Sendt tilbake:',
  noteFrom: 'Fra bidragsyteren:',
  note: 'Til den som leser (kan stå tom)',
  ask: 'Be om gjennomgang',
  asked: 'De kommuneansvarlige har fått beskjed.',
  comment: 'Hva mangler?',
  sendBack: 'Send tilbake',
  done: 'Gjennomgått',
  answered: 'Bidragsyteren har fått beskjed.',
  publish: 'Publiser for å godkjenne.',
  nothing: 'Ingen har bedt om gjennomgang.',
}

const nn: ReviewTexts = {
  heading: 'Gjennomgang',
  waiting: 'Ventar på at ein kommuneansvarleg les.',
  returned: 'Sendt tilbake:',
  noteFrom: 'Frå bidragsytaren:',
  note: 'Til den som les (kan stå tom)',
  ask: 'Be om gjennomgang',
  asked: 'Dei kommuneansvarlege har fått beskjed.',
  comment: 'Kva manglar?',
  sendBack: 'Send tilbake',
  done: 'Gjennomgått',
  answered: 'Bidragsytaren har fått beskjed.',
  publish: 'Publiser for å godkjenne.',
  nothing: 'Ingen har bede om gjennomgang.',
}

const en: ReviewTexts = {
  heading: 'Review',
  waiting: 'Waits for a manager to read it.',
  returned: 'Sent back:',
  noteFrom: 'From the contributor:',
  note: 'To the reader (may be empty)',
  ask: 'Ask for a review',
  asked: 'The managers have been told.',
  comment: 'What is missing?',
  sendBack: 'Send back',
  done: 'Reviewed',
  answered: 'The contributor has been told.',
  publish: 'Publish to approve.',
  nothing: 'Nobody has asked for a review.',
}

export type ReviewTexts = Readonly<Record<keyof typeof nb, string>>

const languages: Readonly<Record<string, ReviewTexts>> = { nb, nn, en }

/** What the panel says, in the language of the admin. */
export const reviewTextsIn = (language: string): ReviewTexts => languages[language] ?? nb
