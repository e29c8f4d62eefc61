export type InvitationTexts = Readonly<{
  sendAgain: string
  sentAgain: string
  heading: string
  wait: string
  invitedTo: (place: string, role: string) => string
  forAddress: (email: string) => string
  name: string
  password: string
  repeat: string
  passwordHelp: string
  notAlike: string
  makeAccount: string
  join: string
  signInFirst: string
  signIn: string
  otherAccount: (email: string) => string
  signOut: string
  madeHeading: string
  made: string
  joinedHeading: string
  joined: (place: string) => string
  toFront: string
  unusable: string
}>

const nb: InvitationTexts = {
  sendAgain: 'Send på nytt',
  sentAgain: 'Invitasjonen er sendt på nytt. Den forrige lenken virker ikke lenger.',
  heading: 'Invitasjon',
  wait: 'Ser etter invitasjonen …',
  invitedTo: (place, role) => `Du er invitert til ${place} som ${role.toLowerCase()}.`,
  forAddress: (email) => `Invitasjonen gjelder ${email}.`,
  name: 'Navnet ditt',
  password: 'Velg et passord',
  repeat: 'Gjenta passordet',
  passwordHelp: 'Bruk minst 12 tegn. Fire tilfeldige ord er godt, og lett å huske.',
  notAlike: 'De to passordene er ikke like. Skriv det samme i begge feltene.',
  makeAccount: 'Lag konto',
  join: 'Bli med',
  signInFirst: 'Denne adressen har allerede en konto. Logg inn, så kommer du tilbake hit.',
  signIn: 'Logg inn',
  otherAccount: (email) => `Du er logget inn som ${email}. Logg ut for å svare på invitasjonen.`,
  signOut: 'Logg ut',
  madeHeading: 'Kontoen er klar',
  made: 'Logg inn med e-postadressen din og passordet du valgte.',
  joinedHeading: 'Du er med',
  joined: (place) => `Du har nå tilgang til ${place}.`,
  toFront: 'Gå til forsiden',
  unusable: 'Lenken virker ikke',
}

const nn: InvitationTexts = {
  sendAgain: 'Send på nytt',
  sentAgain: 'Invitasjonen er send på nytt. Den førre lenkja verkar ikkje lenger.',
  heading: 'Invitasjon',
  wait: 'Ser etter invitasjonen …',
  invitedTo: (place, role) => `Du er invitert til ${place} som ${role.toLowerCase()}.`,
  forAddress: (email) => `Invitasjonen gjeld ${email}.`,
  name: 'Namnet ditt',
  password: 'Vel eit passord',
  repeat: 'Gjenta passordet',
  passwordHelp: 'Bruk minst 12 teikn. Fire tilfeldige ord er godt, og lett å hugse.',
  notAlike: 'Dei to passorda er ikkje like. Skriv det same i begge felta.',
  makeAccount: 'Lag konto',
  join: 'Bli med',
  signInFirst: 'Denne adressa har allereie ein konto. Logg inn, så kjem du tilbake hit.',
  signIn: 'Logg inn',
  otherAccount: (email) => `Du er logga inn som ${email}. Logg ut for å svare på invitasjonen.`,
  signOut: 'Logg ut',
  madeHeading: 'Kontoen er klar',
  made: 'Logg inn med e-postadressa di og passordet du valde.',
  joinedHeading: 'Du er med',
  joined: (place) => `Du har no tilgang til ${place}.`,
  toFront: 'Gå til framsida',
  unusable: 'Lenkja verkar ikkje',
}

const en: InvitationTexts = {
  sendAgain: 'Send again',
  sentAgain: 'The invitation has been sent again. The earlier link works no more.',
  heading: 'Invitation',
  wait: 'Looking for the invitation …',
  invitedTo: (place, role) => `You are invited to ${place} as ${role.toLowerCase()}.`,
  forAddress: (email) => `The invitation is for ${email}.`,
  name: 'Your name',
  password: 'Choose a password',
  repeat: 'Repeat the password',
  passwordHelp: 'Use at least 12 characters. Four random words are good and easy to remember.',
  notAlike: 'The two passwords are not the same. Write the same one in both fields.',
  makeAccount: 'Make account',
  join: 'Join',
  signInFirst: 'This address has an account already. Sign in, and you will come back here.',
  signIn: 'Sign in',
  otherAccount: (email) => `You are signed in as ${email}. Sign out to answer the invitation.`,
  signOut: 'Sign out',
  madeHeading: 'The account is ready',
  made: 'Sign in with your e-mail address and the password you chose.',
  joinedHeading: 'You have joined',
  joined: (place) => `You now have access to ${place}.`,
  toFront: 'Go to the front page',
  unusable: 'The link does not work',
}

const languages: Readonly<Record<string, InvitationTexts>> = { nb, nn, en }

/** What invitations say, in the language of the admin. */
export const invitationTextsIn = (language: string): InvitationTexts => languages[language] ?? nb
