const paragraphs = 8

/**
 * Invented programmes, the same ones at every run, and marked so that nobody takes them for real:
 * a text of eight paragraphs, and three relations each (levels, arenas and who answers for it).
 *
 * @param ids the ids of the seed's documents by collection: `{ levels, arenas, institutions }`
 */
export function makePrograms(count, { levels, arenas, institutions }) {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    return {
      title: `(Fiktivt) Program ${number}`,
      slug: `fiktivt-program-${number}`,
      summary: `Oppdiktet for måling (${number}). Finnes ikke, og er ikke et tilbud til noen.`,
      body: textOf(index),
      levels: [pick(levels, index)],
      arenas: [pick(arenas, index), pick(arenas, index + 4)],
      responsible: [pick(institutions, index)],
      availability: 'to-be-checked',
    }
  })
}

const pick = (ids, index) => ids[index % ids.length]

const sentence =
  'Dette avsnittet er fiktivt og fyller like mye som et vanlig avsnitt i en beskrivelse av foreldrestøtte.'

function textOf(index) {
  return {
    root: {
      ...node('root'),
      children: Array.from({ length: paragraphs }, (_, place) => ({
        ...node('paragraph'),
        textFormat: 0,
        textStyle: '',
        children: [
          {
            type: 'text',
            version: 1,
            text: `${index + 1}.${place + 1} ${sentence} ${sentence}`,
            format: 0,
            style: '',
            mode: 'normal',
            detail: 0,
          },
        ],
      })),
    },
  }
}

const node = (type) => ({ type, version: 1, format: '', indent: 0, direction: 'ltr' })
