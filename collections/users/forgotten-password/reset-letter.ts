import type { Language } from '../../fields/index.ts'
import type { Letter } from '../../mail/index.ts'

/** The letter with the link for a new password, in the language it was asked for in. */
export function resetLetter(language: Language, address: string): Letter {
  const { subject, before, label, after } = texts[language]
  return { language, subject, before, link: { label, address }, after }
}

type Texts = Readonly<{
  subject: string
  before: readonly string[]
  label: string
  after: readonly string[]
}>

const texts: Readonly<Record<Language, Texts>> = {
  nb: {
    subject: 'Nytt passord i Tiltaksvifte',
    before: [
      'Hei!',
      'Noen, trolig du, har bedt om nytt passord til kontoen din i Tiltaksvifte. Følg lenken for å velge et.',
    ],
    label: 'Velg nytt passord',
    after: [
      'Lenken virker én gang, og bare i én time. Når du har valgt nytt passord, må du logge inn på nytt overalt.',
      'Har du ikke bedt om dette, trenger du ikke gjøre noe. Passordet ditt er som før.',
    ],
  },
  nn: {
    subject: 'Nytt passord i Tiltaksvifte',
    before: [
      'Hei!',
      'Nokon, truleg du, har bede om nytt passord til kontoen din i Tiltaksvifte. Følg lenkja for å velje eit.',
    ],
    label: 'Vel nytt passord',
    after: [
      'Lenkja verkar éin gong, og berre i éin time. Når du har valt nytt passord, må du logge inn på nytt overalt.',
      'Har du ikkje bede om dette, treng du ikkje gjere noko. Passordet ditt er som før.',
    ],
  },
  en: {
    subject: 'New password for Tiltaksvifte',
    before: [
      'Hello!',
      'Somebody, probably you, has asked for a new password for your account in Tiltaksvifte. Follow the link to choose one.',
    ],
    label: 'Choose a new password',
    after: [
      'The link works once, and for one hour only. When you have chosen a new password, you must sign in again everywhere.',
      'If you did not ask for this, you need do nothing. Your password is as before.',
    ],
  },
}
