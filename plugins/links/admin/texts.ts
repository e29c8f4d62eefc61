const nb = {
  ask: 'Prøv igjen',
  accept: 'Er riktig likevel',
  follow: 'Følg med igjen',
  asking: 'Spør adressen …',
  unreachable: 'Får ikke kontakt med serveren. Prøv igjen.',
  states: {
    answers: 'Adressen svarer nå. Lenken er borte fra listen.',
    untold: 'Adressen svarer, men slipper ikke maskiner inn. Lenken er borte fra listen.',
    failing: 'Adressen svarer ikke.',
    dead: 'Adressen svarer fortsatt ikke.',
    accepted: 'Lenken står som den er til svaret fra adressen endrer seg.',
  } as Readonly<Record<string, string>>,
}

type Texts = Readonly<typeof nb>

const nn: Texts = {
  ask: 'Prøv igjen',
  accept: 'Er rett likevel',
  follow: 'Følg med igjen',
  asking: 'Spør adressa …',
  unreachable: 'Får ikkje kontakt med tenaren. Prøv igjen.',
  states: {
    answers: 'Adressa svarar no. Lenkja er borte frå lista.',
    untold: 'Adressa svarar, men slepp ikkje maskinar inn. Lenkja er borte frå lista.',
    failing: 'Adressa svarar ikkje.',
    dead: 'Adressa svarar framleis ikkje.',
    accepted: 'Lenkja står som ho er til svaret frå adressa endrar seg.',
  },
}

const en: Texts = {
  ask: 'Try again',
  accept: 'Is right all the same',
  follow: 'Watch it again',
  asking: 'Asking the address …',
  unreachable: 'Cannot reach the server. Try again.',
  states: {
    answers: 'The address answers now. The link is off the list.',
    untold: 'The address answers, but lets no machine in. The link is off the list.',
    failing: 'The address does not answer.',
    dead: 'The address still does not answer.',
    accepted: 'The link stays as it is until the answer of the address changes.',
  },
}

const languages: Readonly<Record<string, Texts>> = { nb, nn, en }

/** What the buttons of a link say, in the language of the admin. */
export const textsIn = (language: string): Texts => languages[language] ?? nb
