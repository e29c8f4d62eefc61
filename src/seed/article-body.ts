import { createHash } from 'node:crypto'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import type { Article as ArticleDocument } from '../payload-types.ts'
import type { ArticlePart } from './article-parts.ts'
import type { Reference } from './references.ts'

type Body = NonNullable<ArticleDocument['body']>
type Node = Body['root']['children'][number]

/** Turns the parts of an article into rich text. `name` sets it apart from every other text. */
export type WriteBody = (name: string, parts: readonly ArticlePart[]) => Body

/** A writer for the articles' own editor, so that the text can be edited like any other. */
export function bodyWriter(payload: Payload, program: Reference): WriteBody {
  const editorConfig = findEditor(payload)
  const toNodes = (part: ArticlePart, id: string): Node[] =>
    part.type === 'markdown'
      ? convertMarkdownToLexical({ editorConfig, markdown: part.markdown }).root.children
      : [toBlock(part, id, program)]
  return (name, parts) => ({
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      children: parts.flatMap((part, place) => toNodes(part, blockId(`${name} ${place}`))),
    },
  })
}

function findEditor(payload: Payload) {
  const field = payload.collections.articles.config.flattenedFields.find(
    ({ name }) => name === 'body',
  )
  if (field?.type === 'richText') return editorConfigFactory.fromField({ field })
  throw new Error('seed: the articles collection has no rich text field called body.')
}

function toBlock(
  part: Exclude<ArticlePart, { type: 'markdown' }>,
  id: string,
  program: Reference,
): Node {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockName: '', ...blockFields(part, id, program) },
  }
}

function blockFields(
  part: Exclude<ArticlePart, { type: 'markdown' }>,
  id: string,
  program: Reference,
) {
  const { heading } = part
  if (part.type === 'callout') {
    return { blockType: 'callout', kind: part.kind, heading, text: part.text }
  }
  if (part.type === 'programs') {
    return { blockType: 'programList', heading, programs: part.programs.map(program) }
  }
  const steps = part.steps.map((step, place) => ({ ...step, id: blockId(`${id} ${place}`) }))
  return { blockType: 'steps', heading, steps }
}

/** The same text always gets the same id, so that a copy on another engine can be compared. */
const blockId = (name: string): string =>
  createHash('sha256').update(name).digest('hex').slice(0, 24)
