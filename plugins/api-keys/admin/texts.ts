export type KeyTexts = Readonly<{
  heading: string
  unsaved: string
  none: string
  has: (ending: string) => string
  make: string
  replace: string
  replaceWarning: string
  replaceSure: string
  revoke: string
  revokeWarning: string
  revokeSure: string
  cancel: string
  newKey: string
  once: string
  copy: string
  copied: string
  notCopied: string
  revoked: string
  failed: string
}>

const nb: KeyTexts = {
  heading: 'Nøkkel',
  unsaved: 'Lagre klienten først. Etterpå kan du lage en nøkkel her.',
  none: 'Klienten har ingen nøkkel, og kan ikke hente noe.',
  has: (ending) => `Klienten har en nøkkel som slutter på ${ending}.`,
  make: 'Lag nøkkel',
  replace: 'Lag ny nøkkel',
  replaceWarning: 'Den gamle nøkkelen slutter å virke med en gang.',
  replaceSure: 'Ja, bytt nøkkel',
  revoke: 'Trekk tilbake nøkkelen',
  revokeWarning: 'Nettstedet eller systemet får ikke hentet noe mer.',
  revokeSure: 'Ja, trekk tilbake',
  cancel: 'Avbryt',
  newKey: 'Den nye nøkkelen',
  once: 'Nøkkelen vises bare nå. Kopier den og legg den et trygt sted, for eksempel i et passordhvelv.',
  copy: 'Kopier nøkkelen',
  copied: 'Nøkkelen er kopiert.',
  notCopied: 'Nettleseren kopierte ikke. Merk teksten og kopier den selv.',
  revoked: 'Nøkkelen er trukket tilbake.',
  failed: 'Det gikk ikke. Prøv igjen.',
}

const nn: KeyTexts = {
  heading: 'Nøkkel',
  unsaved: 'Lagre klienten først. Etterpå kan du lage ein nøkkel her.',
  none: 'Klienten har ingen nøkkel, og kan ikkje hente noko.',
  has: (ending) => `Klienten har ein nøkkel som sluttar på ${ending}.`,
  make: 'Lag nøkkel',
  replace: 'Lag ny nøkkel',
  replaceWarning: 'Den gamle nøkkelen sluttar å verke med ein gong.',
  replaceSure: 'Ja, byt nøkkel',
  revoke: 'Trekk tilbake nøkkelen',
  revokeWarning: 'Nettstaden eller systemet får ikkje henta noko meir.',
  revokeSure: 'Ja, trekk tilbake',
  cancel: 'Avbryt',
  newKey: 'Den nye nøkkelen',
  once: 'Nøkkelen blir vist berre no. Kopier han og legg han ein trygg stad, til dømes i ein passordkvelv.',
  copy: 'Kopier nøkkelen',
  copied: 'Nøkkelen er kopiert.',
  notCopied: 'Nettlesaren kopierte ikkje. Merk teksten og kopier han sjølv.',
  revoked: 'Nøkkelen er trekt tilbake.',
  failed: 'Det gjekk ikkje. Prøv igjen.',
}

const en: KeyTexts = {
  heading: 'Key',
  unsaved: 'Save the client first. Then you can make a key here.',
  none: 'The client has no key, and can read nothing.',
  has: (ending) => `The client has a key that ends in ${ending}.`,
  make: 'Make a key',
  replace: 'Make a new key',
  replaceWarning: 'The old key stops working at once.',
  replaceSure: 'Yes, replace the key',
  revoke: 'Revoke the key',
  revokeWarning: 'The site or system can read nothing more.',
  revokeSure: 'Yes, revoke it',
  cancel: 'Cancel',
  newKey: 'The new key',
  once: 'The key is shown only now. Copy it and keep it in a safe place, such as a password vault.',
  copy: 'Copy the key',
  copied: 'The key is copied.',
  notCopied: 'The browser did not copy. Select the text and copy it yourself.',
  revoked: 'The key is revoked.',
  failed: 'That did not work. Try again.',
}

const languages: Readonly<Record<string, KeyTexts>> = { nb, nn, en }

/** What the panel says, in the language of the admin. */
export const textsIn = (language: string): KeyTexts => languages[language] ?? nb
