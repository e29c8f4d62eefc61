import type { Reason } from './failure.ts'

type Texts = Readonly<{
  signInWith: (label: string) => string
  or: string
  linkWith: (label: string) => string
  linkedWith: (label: string) => string
  linkHeading: string
  linkHelp: string
  signOut: string
  goOn: string
  goBack: string
  passwordClosed: string
  failures: Readonly<Record<Reason, string>>
}>

const nb: Texts = {
  signInWith: (label) => `Logg inn med ${label}`,
  or: 'eller',
  linkWith: (label) => `Koble til ${label}`,
  linkedWith: (label) => `Koblet til ${label}.`,
  linkHeading: 'Innlogging uten passord',
  linkHelp: 'Når kontoen er koblet til, kan du logge inn uten passord.',
  signOut: 'Logg ut',
  goOn: 'Gå videre',
  goBack: 'Tilbake til kontoen',
  passwordClosed:
    'Denne kontoen logger ikke inn med passord. Bruk knappen for innlogging uten passord.',
  failures: {
    cancelled: 'Innloggingen ble avbrutt.',
    expired: 'Innloggingen tok for lang tid, eller lenken er brukt før. Prøv igjen.',
    refused: 'Innloggingen kunne ikke bekreftes. Prøv igjen.',
    taken:
      'Koblingen kunne ikke lages. Kontoen er alt koblet til, eller innloggingen brukes av en annen konto.',
    unavailable: 'Innloggingstjenesten svarer ikke nå. Prøv igjen om litt.',
    unknown:
      'Vi fant ingen konto for deg. Be den som er ansvarlig i kommunen om en invitasjon. Har du alt en konto, logg inn med passord og koble den til under Min konto.',
    weak: 'Her kreves innlogging på et høyere sikkerhetsnivå. Prøv igjen med en sikrere innloggingsmåte, eller logg inn med passord.',
  },
}

const nn: Texts = {
  signInWith: (label) => `Logg inn med ${label}`,
  or: 'eller',
  linkWith: (label) => `Kople til ${label}`,
  linkedWith: (label) => `Kopla til ${label}.`,
  linkHeading: 'Innlogging utan passord',
  linkHelp: 'Når kontoen er kopla til, kan du logge inn utan passord.',
  signOut: 'Logg ut',
  goOn: 'Gå vidare',
  goBack: 'Tilbake til kontoen',
  passwordClosed:
    'Denne kontoen loggar ikkje inn med passord. Bruk knappen for innlogging utan passord.',
  failures: {
    cancelled: 'Innlogginga vart avbroten.',
    expired: 'Innlogginga tok for lang tid, eller lenkja er brukt før. Prøv igjen.',
    refused: 'Innlogginga kunne ikkje stadfestast. Prøv igjen.',
    taken:
      'Koplinga kunne ikkje lagast. Kontoen er alt kopla til, eller ein annan konto bruker innlogginga.',
    unavailable: 'Innloggingstenesta svarar ikkje no. Prøv igjen om litt.',
    unknown:
      'Vi fann ingen konto for deg. Be den som er ansvarleg i kommunen om ein invitasjon. Har du alt ein konto, logg inn med passord og kople han til under Min konto.',
    weak: 'Her krevst innlogging på eit høgare tryggingsnivå. Prøv igjen med ein sikrare innloggingsmåte, eller logg inn med passord.',
  },
}

const en: Texts = {
  signInWith: (label) => `Sign in with ${label}`,
  or: 'or',
  linkWith: (label) => `Connect ${label}`,
  linkedWith: (label) => `Connected to ${label}.`,
  linkHeading: 'Signing in without a password',
  linkHelp: 'When the account is connected you can sign in without a password.',
  signOut: 'Sign out',
  goOn: 'Go on',
  goBack: 'Back to the account',
  passwordClosed:
    'This account does not sign in with a password. Use the button for signing in without one.',
  failures: {
    cancelled: 'The sign-in was cancelled.',
    expired: 'The sign-in took too long, or the link has been used before. Try again.',
    refused: 'The sign-in could not be confirmed. Try again.',
    taken:
      'The account could not be connected. It is connected already, or another account uses this sign-in.',
    unavailable: 'The sign-in service does not answer now. Try again in a while.',
    unknown:
      'We found no account for you. Ask whoever is responsible in the municipality for an invitation. If you have an account, sign in with your password and connect it under your account.',
    weak: 'A higher level of assurance is required here. Try again with a stronger way of signing in, or sign in with your password.',
  },
}

const languages: Readonly<Record<string, Texts>> = { nb, nn, en }

export const textsIn = (language: string | undefined): Texts => languages[language ?? 'nb'] ?? nb

/** The sentence for a code in an address, which anybody can write. */
export function sentenceFor(code: unknown, language: string | undefined): string | null {
  const found = Object.entries(textsIn(language).failures).find(([reason]) => reason === code)
  return found?.[1] ?? null
}
