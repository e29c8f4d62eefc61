import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import way from '../way/way.module.css'
import { BulkEdit } from './bulk-edit.tsx'
import { loadBulk } from './load-bulk.ts'
import { bulkTextsIn } from './texts/index.ts'

/** `/admin/collections/:collection/bulk?ids=…`: one change to all of these. */
export async function BulkView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req, permissions, collectionConfig } = initPageResult
  if (!collectionConfig || !permissions.collections?.[collectionConfig.slug]?.update) notFound()
  const texts = bulkTextsIn(req.i18n.language)
  const bulk = await loadBulk(req, collectionConfig.slug, idsIn(searchParams?.ids))
  const { plural } = collectionConfig.labels
  const collection = labelIn(plural, req.i18n.language)
  return (
    <>
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: collection, url: bulk.list }, { label: texts.title }]} />
      <main className={way.way} data-view="bulk">
        <header>
          <h1>{texts.heading(collection)}</h1>
          <p className={way.lead}>{texts.lead}</p>
        </header>
        {bulk.documents.length > 0 ? (
          <BulkEdit {...bulk} />
        ) : (
          <p>
            {texts.nothingChosen} <a href={bulk.list}>{texts.toList}</a>
          </p>
        )}
      </main>
    </>
  )
}

const idsIn = (given: string | string[] | undefined): readonly string[] =>
  [given ?? []].flat().flatMap((each) => each.split(',').filter(Boolean))

function labelIn(label: unknown, language: string): string {
  const labels: Readonly<Record<string, unknown>> =
    typeof label === 'object' && label !== null ? { ...label } : {}
  return String(labels[language] ?? labels.nb ?? label)
}
