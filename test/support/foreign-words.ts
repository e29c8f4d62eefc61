const english = 'the|and|of|are|this|with|your|when|please|successfully'
const onlyBokmål =
  'ikke|hva|hvem|hvor|hver|hvilken|fra|noe|noen|bare|være|uten|mer|dere|deres|åpne|velg|jeg|tilbudet|tilbudene|programmer|familier|kommunene|ble|blitt|lenken|siden|endringene|brukere|innhold|innholdet'
const onlyNynorsk =
  'ikkje|kva|kven|kor|kvar|frå|noko|nokon|berre|vere|utan|meir|dei|eit|ein|vart|vorte|lenkja|endringane|brukarar'

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(${list})(?!\\p{L})`, 'iu')

/** Words that no text in Bokmål or Nynorsk has: English ones, and those of the other Norwegian. */
export const foreignWords = {
  nb: words(`${english}|${onlyNynorsk}`),
  nn: words(`${english}|${onlyBokmål}`),
} as const
