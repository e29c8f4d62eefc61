const nb = {
  required: 'Skriv koden fra appen din, eller en gjenopprettingskode.',
  setupRequired:
    'Du trenger en kode i tillegg til passordet. Legg kontoen inn i en app for engangskoder.',
  wrong: 'Koden er feil, for gammel eller brukt før. Vent på neste kode og prøv igjen.',
  tooMany: (seconds: number) => `For mange koder var feil. Prøv igjen om ${seconds} sekunder.`,
  alreadyOn: 'To-trinns innlogging er alt slått på. Slå den av først.',
}

type Texts = typeof nb

const nn: Texts = {
  required: 'Skriv koden frå appen din, eller ein gjenopprettingskode.',
  setupRequired:
    'Du treng ein kode i tillegg til passordet. Legg kontoen inn i ein app for eingongskodar.',
  wrong: 'Koden er feil, for gammal eller brukt før. Vent på neste kode og prøv igjen.',
  tooMany: (seconds) => `For mange kodar var feil. Prøv igjen om ${seconds} sekund.`,
  alreadyOn: 'To-trinns innlogging er alt slått på. Slå ho av først.',
}

const en: Texts = {
  required: 'Enter the code from your app, or a recovery code.',
  setupRequired:
    'You need a code beside the password. Add the account to an app for one-time codes.',
  wrong: 'The code is wrong, too old or used before. Wait for the next one and try again.',
  tooMany: (seconds) => `Too many codes were wrong. Try again in ${seconds} seconds.`,
  alreadyOn: 'Two-step sign-in is on already. Turn it off first.',
}

const languages: Readonly<Record<string, Texts>> = { nb, nn, en }

/** What answers about the second factor say. */
export const textsIn = (language: string): Texts => languages[language] ?? nb
