import { type Fault, leastCharacters } from './judge-password.ts'

const nb: Readonly<Record<Fault, string>> = {
  short: `Passordet må ha minst ${leastCharacters} tegn. Flere ord etter hverandre er lette å huske.`,
  own: 'Passordet kan ikke inneholde navnet eller e-postadressen til kontoen.',
  guessable:
    'Passordet er for lett å gjette. Bruk flere ord som ikke hører sammen, og unngå kjente passord, mønstre og årstall.',
}

const en: typeof nb = {
  short: `The password needs at least ${leastCharacters} characters. Several words in a row are easy to remember.`,
  own: 'The password must not contain the name or the e-mail address of the account.',
  guessable:
    'The password is too easy to guess. Use several words that do not belong together, and avoid known passwords, patterns and years.',
}

/** What is wrong with a password and what to do, for whoever gave it. */
export const textsIn = (language: string): typeof nb => (language === 'en' ? en : nb)
