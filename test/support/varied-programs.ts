import type { Payload } from 'payload'

const languages = ['nb', 'nn', 'se', 'en'] as const

/** Programmes that differ in what they leave out, in which languages, and in how they are stored. */
export async function writeVariedPrograms(payload: Payload): Promise<void> {
  const first = async (collection: 'levels' | 'arenas' | 'themes' | 'institutions') => {
    const { docs } = await payload.find({ collection, limit: 3, depth: 0 })
    return docs.map(({ id }) => id)
  }
  const levels = await first('levels')
  const arenas = await first('arenas')
  const themes = await first('themes')
  const responsible = await first('institutions')
  for (let number = 0; number < 24; number += 1) {
    const has = (part: number) => number % part === 0
    const { id } = await payload.create({
      collection: 'programs',
      locale: 'nb',
      depth: 0,
      draft: !has(2),
      context: { seeding: true },
      data: {
        title: has(5) ? 'Samme navn' : `Variert ${number}`,
        slug: `variert-${number}`,
        availability: 'in-use',
        _status: has(2) ? 'published' : 'draft',
        responsible: responsible.slice(0, 1 + (number % 3)),
        ...(has(3) ? { levels, arenas: arenas.toReversed(), languages: ['norsk', 'arabisk'] } : {}),
        ...(has(4) ? { links: [link('Første'), link('Andre')], targets: ['child', 'system'] } : {}),
        ...(has(6)
          ? { themes: themes.map((theme) => ({ theme, relevance: 'main' as const })) }
          : {}),
        ...(has(8) ? { training: { required: true, length: 'To dager' }, typicalSeats: 12 } : {}),
      },
    })
    const language = languages[number % 4] ?? 'nb'
    if (has(2)) {
      const data = { title: `Navn ${language} ${number}`, summary: '' }
      await payload.update({ collection: 'programs', id, locale: language, depth: 0, data })
    }
    const putInBin = (deletedAt: string | null) =>
      payload.update({ collection: 'programs', id, depth: 0, trash: true, data: { deletedAt } })
    if (has(7)) await putInBin(new Date().toISOString())
    // Taken out of it again.
    if (number === 14) await putInBin(null)
  }
}

const link = (text: string) => ({ text, url: 'https://example.org/' })
