const nb = {
  locale: 'nb-NO',
  heading: 'Innlogginger',
  help: 'Her er kontoen logget inn nå. Kjenner du ikke igjen en innlogging, avslutt den og bytt passord.',
  since: 'Logget inn',
  until: 'Varer til',
  browser: 'Nettleser',
  address: 'Adresse',
  action: 'Avslutt',
  thisOne: 'Denne',
  unknown: 'Ukjent',
  end: 'Avslutt',
  endWhich: (since: string) => `Avslutt innloggingen fra ${since}`,
  endOthers: 'Avslutt alle andre',
  endAll: 'Avslutt alle',
  ended: 'Innloggingen er avsluttet.',
  endedMany: 'Innloggingene er avsluttet.',
  failed: 'Det gikk ikke. Last siden på nytt og prøv igjen.',
}

type SessionTexts = typeof nb

const nn: SessionTexts = {
  locale: 'nn-NO',
  heading: 'Innloggingar',
  help: 'Her er kontoen logga inn no. Kjenner du ikkje att ei innlogging, avslutt ho og byt passord.',
  since: 'Logga inn',
  until: 'Varer til',
  browser: 'Nettlesar',
  address: 'Adresse',
  action: 'Avslutt',
  thisOne: 'Denne',
  unknown: 'Ukjend',
  end: 'Avslutt',
  endWhich: (since) => `Avslutt innlogginga frå ${since}`,
  endOthers: 'Avslutt alle andre',
  endAll: 'Avslutt alle',
  ended: 'Innlogginga er avslutta.',
  endedMany: 'Innloggingane er avslutta.',
  failed: 'Det gjekk ikkje. Last sida på nytt og prøv igjen.',
}

const en: SessionTexts = {
  locale: 'en-GB',
  heading: 'Sessions',
  help: 'Where this account is signed in now. If you do not know one of them, end it and change the password.',
  since: 'Signed in',
  until: 'Lasts until',
  browser: 'Browser',
  address: 'Address',
  action: 'End',
  thisOne: 'This one',
  unknown: 'Unknown',
  end: 'End',
  endWhich: (since) => `End the session from ${since}`,
  endOthers: 'End all others',
  endAll: 'End all',
  ended: 'The session has ended.',
  endedMany: 'The sessions have ended.',
  failed: 'That failed. Reload the page and try again.',
}

const languages: Readonly<Record<string, SessionTexts>> = { nb, nn, en }

/** What the list of sessions says, in the language of the admin. */
export const sessionTextsIn = (language: string): SessionTexts => languages[language] ?? nb
