import { APIError, type PayloadRequest } from 'payload'

export type Sentence = Readonly<{ nb: string; nn: string; en: string }>

/** Why something cannot be done, in words for people, with a code for programs. */
export type Refusal = Sentence & Readonly<{ code: string }>

/** The sentence in the language of whoever asks; Bokmål when it is not known. */
export function say({ i18n }: PayloadRequest, sentence: Sentence): string {
  const language = i18n?.language
  return language === 'nn' || language === 'en' ? sentence[language] : sentence.nb
}

/** The error that refuses a whole request. */
export const refused = (req: PayloadRequest, refusal: Refusal, field: string, status = 400) =>
  new APIError(say(req, refusal), status, { code: refusal.code, field }, true)

export const mostDocuments = 100

const listed = (names: readonly string[]) => names.join(', ')

export const unknownCollection = (known: readonly string[]): Refusal => ({
  code: 'unknown-collection',
  nb: `Mange kan endres samtidig i ${listed(known)}.`,
  nn: `Mange kan endrast samtidig i ${listed(known)}.`,
  en: `Many can be changed at once in ${listed(known)}.`,
})
export const unknownProperty = (known: readonly string[]): Refusal => ({
  code: 'unknown-property',
  nb: `Velg hva som skal endres: ${listed(known)}.`,
  nn: `Vel kva som skal endrast: ${listed(known)}.`,
  en: `Choose what to change: ${listed(known)}.`,
})
export const unknownAction = (known: readonly string[]): Refusal => ({
  code: 'unknown-action',
  nb: `Velg hva som skal gjøres: ${listed(known)}.`,
  nn: `Vel kva som skal gjerast: ${listed(known)}.`,
  en: `Choose what to do: ${listed(known)}.`,
})
export const nothingChosen: Refusal = {
  code: 'nothing-chosen',
  nb: 'Velg minst ett dokument i listen.',
  nn: 'Vel minst eitt dokument i lista.',
  en: 'Choose at least one document in the list.',
}
export const tooMany: Refusal = {
  code: 'too-many-documents',
  nb: `Velg høyst ${mostDocuments} om gangen.`,
  nn: `Vel høgst ${mostDocuments} om gongen.`,
  en: `Choose at most ${mostDocuments} at a time.`,
}
export const missingValue: Refusal = {
  code: 'missing-value',
  nb: 'Velg hva det skal endres til.',
  nn: 'Vel kva det skal endrast til.',
  en: 'Choose what to change it to.',
}
export const notAChoice = (known: readonly string[]): Refusal => ({
  code: 'not-a-choice',
  nb: `Velg en av disse: ${listed(known)}.`,
  nn: `Vel ein av desse: ${listed(known)}.`,
  en: `Choose one of these: ${listed(known)}.`,
})
export const notADay: Refusal = {
  code: 'not-a-day',
  nb: 'Skriv datoen som dag, måned og år, for eksempel 01.03.2027.',
  nn: 'Skriv datoen som dag, månad og år, til dømes 01.03.2027.',
  en: 'Enter the date as day, month and year, such as 01.03.2027.',
}
/** Nothing can be tried, nor undone, where the database has no transactions. */
export const noTransactions: Refusal = {
  code: 'no-transactions',
  nb: 'Databasen kan ikke prøve en endring uten å lagre den. Endre dokumentene hver for seg.',
  nn: 'Databasen kan ikkje prøve ei endring utan å lagre ho. Endre dokumenta kvar for seg.',
  en: 'The database cannot try a change without storing it. Change the documents one by one.',
}

export const notFound: Refusal = {
  code: 'not-found',
  nb: 'Finnes ikke lenger, eller er ikke ditt.',
  nn: 'Finst ikkje lenger, eller er ikkje ditt.',
  en: 'Is no longer there, or is not yours.',
}
export const forbidden: Refusal = {
  code: 'forbidden',
  nb: 'Du har ikke rett til å endre dette slik.',
  nn: 'Du har ikkje rett til å endre dette slik.',
  en: 'You have no right to change this in that way.',
}
export const changedSince: Refusal = {
  code: 'changed-since',
  nb: 'Er endret av noen siden du så på det. Forhåndsvis på nytt.',
  nn: 'Er endra av nokon sidan du såg på det. Førehandsvis på nytt.',
  en: 'Has been changed by somebody since you looked. Preview again.',
}
export const beingEdited: Refusal = {
  code: 'being-edited',
  nb: 'Noen andre arbeider i det nå. Prøv igjen når de er ferdige.',
  nn: 'Nokon andre arbeider i det no. Prøv igjen når dei er ferdige.',
  en: 'Somebody else is working in it now. Try again when they are done.',
}
export const busy: Refusal = {
  code: 'write-conflict',
  nb: 'Noen andre lagret det samtidig. Prøv igjen.',
  nn: 'Nokon andre lagra det samtidig. Prøv igjen.',
  en: 'Somebody else stored it at the same time. Try again.',
}
export const hasDraft: Refusal = {
  code: 'has-draft',
  nb: 'Har et utkast som ikke er publisert. Publiser eller forkast utkastet først.',
  nn: 'Har eit utkast som ikkje er publisert. Publiser eller forkast utkastet først.',
  en: 'Has a draft that is not published. Publish or discard the draft first.',
}
export const failed: Refusal = {
  code: 'failed',
  nb: 'Kunne ikke lagres. Feilen er meldt til driften.',
  nn: 'Kunne ikkje lagrast. Feilen er meld til drifta.',
  en: 'Could not be stored. The fault has been reported.',
}
