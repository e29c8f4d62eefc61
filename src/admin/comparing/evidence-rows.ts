import type { Line, Row } from './comparison.ts'
import type { Program } from './load-programs.ts'
import type { Writing } from './program-rows.ts'

type Rating = NonNullable<Program['evidence']>[number]

/** A row for each scheme that has rated one of the programmes: a 3 in one is not a 3 in another. */
export function evidenceRows(programs: readonly Program[], writing: Writing): readonly Row[] {
  const { words, texts } = writing
  const schemes = [...new Set(programs.flatMap(ratingsOf).map(({ scheme }) => scheme))]
  const none: Row = {
    key: 'evidence',
    label: texts.ratings,
    cells: programs.map(() => [{ text: texts.unrated }]),
  }
  if (schemes.length === 0) return [none]
  return schemes.map((scheme) => ({
    key: `evidence-${scheme}`,
    label: words.option('evidence.scheme', scheme),
    cells: programs.map((program) => {
      const ratings = ratingsOf(program).filter((rating) => rating.scheme === scheme)
      return ratings.length === 0
        ? [{ text: texts.unrated }]
        : ratings.map((rating) => writeRating(rating, writing))
    }),
  }))
}

const ratingsOf = ({ evidence }: Program): readonly Rating[] => evidence ?? []

function writeRating(rating: Rating, { figures, texts }: Writing): Line {
  const { value, year, label, edition, population, country, retrieved, url } = rating
  const about = [
    year || retrieved ? '' : texts.undated,
    year ? String(year) : '',
    edition,
    population,
    country,
    label,
    retrieved ? texts.retrieved(figures.day(retrieved)) : '',
  ]
  return {
    text: [value, ...about.filter(Boolean)].join(', '),
    href: url ?? undefined,
  }
}
