import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { isEmpty } from './is-empty.ts'
import { SourceRichText } from './source-rich-text.tsx'

/** What is to be translated, to be read beside the field. */
export function SourceText({ value }: Readonly<{ value: unknown }>) {
  if (isEmpty(value)) return null
  if (isRichText(value)) return <SourceRichText value={value} />
  return <p>{String(value)}</p>
}

const isRichText = (value: unknown): value is SerializedEditorState =>
  typeof value === 'object' && value !== null && 'root' in value
