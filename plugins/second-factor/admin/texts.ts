const nb = {
  locale: 'nb-NO',
  back: 'Tilbake',
  code: 'Kode',
  codeHelp: 'Seks sifre fra appen din, eller en gjenopprettingskode.',
  firstCode: 'Koden appen viser nå',
  heading: 'To-trinns innlogging',
  why: 'Med en kode fra telefonen i tillegg til passordet kommer ingen inn med passordet alene.',
  setUp: 'Slå på',
  scan: 'Åpne en app for engangskoder på telefonen, og skann bildet. Kan du ikke skanne, skriv inn nøkkelen.',
  picture: 'QR-kode med nøkkelen som står under',
  key: 'Nøkkel',
  confirm: 'Bekreft',
  cancel: 'Avbryt',
  isOn: (since: string, left: number) =>
    `Slått på ${since}. ${left} gjenopprettingskoder er igjen.`,
  isOff: 'Slått av.',
  removedByAdministrator: (moment: string) =>
    `En administrator fjernet det andre trinnet ${moment}. Var det ikke avtalt, ta kontakt.`,
  turnOff: 'Slå av',
  remove: 'Fjern det andre trinnet',
  removeHelp: 'Når telefonen er mistet. Eieren av kontoen ser at det er gjort.',
  recovery: 'Gjenopprettingskoder',
  recoveryHelp:
    'Skriv dem ned eller skriv dem ut nå; de vises ikke igjen. Hver av dem virker én gang når du ikke har telefonen.',
  written: 'Jeg har tatt vare på dem',
  failed: 'Det gikk ikke. Last siden på nytt og prøv igjen.',
}

export type Texts = typeof nb

const nn: Texts = {
  locale: 'nn-NO',
  back: 'Tilbake',
  code: 'Kode',
  codeHelp: 'Seks siffer frå appen din, eller ein gjenopprettingskode.',
  firstCode: 'Koden appen viser no',
  heading: 'To-trinns innlogging',
  why: 'Med ein kode frå telefonen i tillegg til passordet kjem ingen inn med passordet åleine.',
  setUp: 'Slå på',
  scan: 'Opne ein app for eingongskodar på telefonen, og skann biletet. Kan du ikkje skanne, skriv inn nøkkelen.',
  picture: 'QR-kode med nøkkelen som står under',
  key: 'Nøkkel',
  confirm: 'Stadfest',
  cancel: 'Avbryt',
  isOn: (since, left) => `Slått på ${since}. ${left} gjenopprettingskodar er att.`,
  isOff: 'Slått av.',
  removedByAdministrator: (moment) =>
    `Ein administrator fjerna det andre trinnet ${moment}. Var det ikkje avtalt, ta kontakt.`,
  turnOff: 'Slå av',
  remove: 'Fjern det andre trinnet',
  removeHelp: 'Når telefonen er mist. Den som eig kontoen, ser at det er gjort.',
  recovery: 'Gjenopprettingskodar',
  recoveryHelp:
    'Skriv dei ned eller skriv dei ut no; dei blir ikkje viste igjen. Kvar av dei verkar éin gong når du ikkje har telefonen.',
  written: 'Eg har teke vare på dei',
  failed: 'Det gjekk ikkje. Last sida på nytt og prøv igjen.',
}

const en: Texts = {
  locale: 'en-GB',
  back: 'Back',
  code: 'Code',
  codeHelp: 'Six digits from your app, or a recovery code.',
  firstCode: 'The code your app shows now',
  heading: 'Two-step sign-in',
  why: 'With a code from your phone beside the password, nobody gets in with the password alone.',
  setUp: 'Turn on',
  scan: 'Open an app for one-time codes on your phone and scan the picture. If you cannot scan, type the key.',
  picture: 'QR code with the key that stands below',
  key: 'Key',
  confirm: 'Confirm',
  cancel: 'Cancel',
  isOn: (since, left) => `On since ${since}. ${left} recovery codes are left.`,
  isOff: 'Off.',
  removedByAdministrator: (moment) =>
    `An administrator removed the second step ${moment}. If that was not agreed, get in touch.`,
  turnOff: 'Turn off',
  remove: 'Remove the second step',
  removeHelp: 'When the phone is lost. The owner of the account sees that it was done.',
  recovery: 'Recovery codes',
  recoveryHelp:
    'Write them down or print them now; they are not shown again. Each works once when you do not have your phone.',
  written: 'I have kept them',
  failed: 'That failed. Reload the page and try again.',
}

const languages: Readonly<Record<string, Texts>> = { nb, nn, en }

/** What the sign-in and the account page say, in the language of the admin. */
export const textsIn = (language: string): Texts => languages[language] ?? nb
