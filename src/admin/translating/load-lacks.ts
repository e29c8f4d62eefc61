import type { PayloadRequest } from 'payload'
import { contentLanguages, targetLanguages } from './content-languages.ts'
import { countLacks, type Lacks } from './count-lacks.ts'
import { loadTranslations } from './load-translations.ts'

/** What is not translated of these collections, without those that lack nothing. */
export async function loadLacks(req: PayloadRequest, slugs: readonly string[]): Promise<Lacks> {
  const reader = req.i18n.language
  const languages = contentLanguages(req.payload, reader)
  const collections = await loadTranslations(req, { languages, slugs })
  const lacks = countLacks(collections, targetLanguages(req.payload, reader))
  return { ...lacks, rows: lacks.rows.filter(({ counts }) => counts.some((count) => count > 0)) }
}
