import { SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { contentLanguages } from '../translating/index.ts'
import { FieldList, paragraphs } from './field-value.tsx'
import { LanguageLinks } from './language-links.tsx'
import { loadPreview } from './load-preview.ts'
import styles from './preview.module.css'
import { previewTextsIn } from './preview-texts.ts'
import { labelIn, type Reader } from './reader.ts'

/**
 * The tab "Forhåndsvisning": a draft as readers would see it, for those who may see it as a draft, and what
 * of it is not public yet.
 */
export async function PreviewView({ initPageResult, doc: shown }: DocumentViewServerProps) {
  const { req, collectionConfig, locale } = initPageResult
  const language = locale?.code ?? 'nb'
  const id = String(shown?.id)
  const preview = collectionConfig
    ? await loadPreview(req, { collection: collectionConfig.slug, id, language })
    : null
  if (!preview || !collectionConfig) notFound()
  const { doc, fields, differing, missing, isPublished } = preview
  const texts = previewTextsIn(req.i18n.language)
  const reader: Reader = { req, texts }
  const nameOf = (name: string) => {
    const field = fields.find((each) => each.name === name)
    return labelIn(reader, field && 'label' in field ? field.label : null, name)
  }
  const named = contentLanguages(req.payload, req.i18n.language).find(
    ({ code }) => code === language,
  )
  const marked = new Set(differing ?? [])
  const isPublic = isPublished && marked.size === 0
  const markOf = (name: string) =>
    marked.has(name) && <strong className={styles.mark}>{texts.changed}</strong>
  const list = `${req.payload.config.routes.admin}/collections/${collectionConfig.slug}`
  return (
    <main className={styles.preview} data-view="preview">
      <SetStepNav
        nav={[
          { label: labelIn(reader, collectionConfig.labels.plural), url: list },
          { label: String(doc.title ?? id), url: `${list}/${id}` },
          { label: texts.preview },
        ]}
      />
      <section aria-label={texts.preview} className={styles.notice}>
        <h2>{isPublic ? texts.published : texts.unpublished}</h2>
        {differing === null && <p>{texts.never}</p>}
        {differing?.length === 0 && <p>{texts.same}</p>}
        {marked.size > 0 && <Names names={[...marked].map(nameOf)} says={texts.differs} />}
        {missing.length > 0 && (
          <Names names={missing.map(nameOf)} says={texts.missing(named?.name ?? language)} />
        )}
        <LanguageLinks
          address={`${list}/${id}/preview`}
          language={language}
          req={req}
          texts={texts}
        />
      </section>
      <article className={styles.page} lang={language}>
        <h2>
          {String(doc.title ?? '')} {markOf('title')}
        </h2>
        <div className={styles.lead}>
          {paragraphs(doc.summary)}
          {markOf('summary')}
        </div>
        <FieldList
          doc={doc}
          fields={fields.filter(({ name }) => name !== 'title' && name !== 'summary')}
          marked={marked}
          reader={reader}
        />
      </article>
    </main>
  )
}

const Names = ({ says, names }: Readonly<{ says: string; names: readonly string[] }>) => (
  <p>
    {says} {names.join(', ')}.
  </p>
)
