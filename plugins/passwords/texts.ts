import { type Fault, leastCharacters } from './judge-password.ts'

const nb: Readonly<Record<Fault, string>> = {
  short: `Passordet må ha minst ${leastCharacters} tegn. Flere ord etter hverandre er lette å huske.`,
  own: 'Passordet kan ikke inneholde navnet eller e-postadressen til kontoen.',
  guessable:
    'Passordet er for lett å gjette. Bruk flere ord som ikke hører sammen, og unngå kjente passord, mønstre og årstall.',
}

const nn: typeof nb = {
  short: `Passordet må ha minst ${leastCharacters} teikn. Fleire ord etter kvarandre er lette å hugse.`,
  own: 'Passordet kan ikkje innehalde namnet eller e-postadressa til kontoen.',
  guessable:
    'Passordet er for lett å gjette. Bruk fleire ord som ikkje høyrer saman, og unngå kjende passord, mønster og årstal.',
}

const en: typeof nb = {
  short: `The password needs at least ${leastCharacters} characters. Several words in a row are easy to remember.`,
  own: 'The password must not contain the name or the e-mail address of the account.',
  guessable:
    'The password is too easy to guess. Use several words that do not belong together, and avoid known passwords, patterns and years.',
}

const languages: Readonly<Record<string, typeof nb>> = { nb, nn, en }

/** What is wrong with a password and what to do, for whoever gave it. */
export const textsIn = (language: string): typeof nb => languages[language] ?? nb
