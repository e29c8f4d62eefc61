import { administrator, idOf, type Json } from './api.ts'
import { aMunicipality, anOffer, aProgram, coverageOf } from './content.ts'

/** A municipality with more than enough well documented seats for each of its needs. */
export async function aCoveredMunicipality(): Promise<{ id: string; number: string }> {
  const municipality = await aMunicipality({ name: 'Fulldekka (oppdiktet)' })
  const admin = await administrator()
  const { cells } = await coverageOf(admin, municipality.number)
  const program = await aProgram({ evidence: [{ scheme: 'ungsinn-2015', value: '5' }] })
  const groups = new Set<string>(cells.map(({ level, ageGroup }: Json) => `${level} ${ageGroup}`))
  for (const group of groups) {
    const [level = '', ageGroup = ''] = group.split(' ')
    const own = cells.filter((cell: Json) => cell.level === level && cell.ageGroup === ageGroup)
    const themes = await Promise.all(
      own.map(async ({ theme }: Json) => ({
        theme: await idOf('themes', 'key', theme),
        relevance: 'main',
      })),
    )
    await anOffer(municipality.id, {
      program: program.id,
      seats: 500_000,
      levels: [await idOf('levels', 'key', level)],
      ageGroups: [await idOf('age-groups', 'key', ageGroup)],
      themes,
      arenas: [await idOf('arenas', 'key', 'school')],
    })
  }
  return municipality
}
