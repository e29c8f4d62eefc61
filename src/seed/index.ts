import type { Payload } from 'payload'
import { writeArticles } from './articles.ts'
import { writeCoverageSettings } from './coverage-settings.ts'
import { writeInstitutions } from './institutions.ts'
import { writeMunicipalities } from './municipalities.ts'
import { writeNeedTemplate } from './need-template.ts'
import { writeNeeds } from './needs.ts'
import { writeOffers } from './offers.ts'
import { writePlans } from './plans.ts'
import { writePrograms } from './programs.ts'
import { type References, referenceTo } from './references.ts'
import { writeSite } from './site.ts'
import { writeTaxonomies } from './taxonomies.ts'
import type { Written } from './write-once.ts'

export { ensureAdministrator } from './administrator.ts'

type PartName =
  | 'levels'
  | 'arenas'
  | 'themes'
  | 'age-groups'
  | 'institutions'
  | 'programs'
  | 'municipalities'
  | 'coverage-settings'
  | 'need-template'
  | 'articles'
  | 'site'
  | 'needs'
  | 'offers'
  | 'plans'

/** How many documents of each kind were made now, and how many the seed has in all. */
export type SeedSummary = Readonly<Record<PartName, Readonly<{ created: number; total: number }>>>

/**
 * Writes the first content: taxonomy, institutions, programmes, municipalities, articles and the
 * demonstration data. It makes what is missing and never changes what is stored, so it can be run
 * at every start. `report` is told of the progress in Norwegian.
 */
export async function seed(payload: Payload, report: (line: string) => void): Promise<SeedSummary> {
  const seeding = { payload, report }
  const { levels, arenas, themes, ageGroups } = await writeTaxonomies(seeding)
  // Before there are municipalities, whose coverage a change of the settings would recompute.
  const settings = await writeCoverageSettings(seeding)
  const institutions = await writeInstitutions(seeding)
  const terms = {
    level: referenceTo('level', levels.ids),
    arena: referenceTo('arena', arenas.ids),
    theme: referenceTo('theme', themes.ids),
    ageGroup: referenceTo('age group', ageGroups.ids),
    institution: referenceTo('institution', institutions.ids),
  }
  const programs = await writePrograms(seeding, terms)
  const municipalities = await writeMunicipalities(seeding, terms.ageGroup)
  const references: References = {
    ...terms,
    program: referenceTo('programme', programs.ids),
    municipality: referenceTo('municipality', municipalities.ids),
  }
  const needTemplate = await writeNeedTemplate(seeding, references)
  const articles = await writeArticles(seeding, references.program)
  const site = await writeSite(seeding, referenceTo('article', articles.ids))
  const needs = await writeNeeds(seeding, references)
  const offers = await writeOffers(seeding, references)
  const offer = referenceTo('offer', offers.ids)
  const plans = await writePlans(seeding, { ...references, offer })
  return {
    levels: count(levels),
    arenas: count(arenas),
    themes: count(themes),
    'age-groups': count(ageGroups),
    institutions: count(institutions),
    programs: count(programs),
    municipalities: count(municipalities),
    'coverage-settings': count(settings),
    'need-template': count(needTemplate),
    articles: count(articles),
    site: count(site),
    needs: count(needs),
    offers: count(offers),
    plans: count(plans),
  }
}

const count = ({ created, total }: Written) => ({ created, total })
