import { writeGlobalOnce } from './write-global-once.ts'
import type { Seeding, Written } from './write-once.ts'

/** None of the numbers is measured: the method chooses them, and says so. */
const chosen = (what: string) => ({
  source: `Valg i metoden, ikke målt: ${what}. Tiltaksvifte: metoden for dekning`,
  year: 2026,
})

/** Where the factors and weights come from. The numbers themselves are the defaults of the fields. */
export function writeCoverageSettings(seeding: Seeding): Promise<Written> {
  return writeGlobalOnce(seeding, {
    label: 'Innstillinger for dekning',
    global: 'coverage-settings',
    write: (req) =>
      seeding.payload.updateGlobal({
        slug: 'coverage-settings',
        data: {
          evidenceFactors: chosen('avtar med dokumentasjonsnivået hos Ungsinn'),
          levelWeights: chosen('like mye på hvert nivå'),
          arenas: chosen('to arenaer er spredning nok'),
        },
        depth: 0,
        req,
      }),
  })
}
