import type { FlattenedField } from 'payload'
import type { ReactNode } from 'react'
import { evidenceTextsIn } from '../evidence/evidence-texts.ts'
import { nameRating } from '../evidence/name-rating.ts'
import { Picture } from './picture.tsx'
import styles from './preview.module.css'
import { dayIn, labelIn, type Reader, titleOf } from './reader.ts'
import { type Doc, record, rowsIn } from './records.ts'
import { RichBody } from './rich-body.tsx'

/** What stands in a field, as a reader sees it; null when nothing does. */
export function fieldValue(field: FlattenedField, value: unknown, reader: Reader): ReactNode {
  if (isNothing(value)) return null
  switch (field.type) {
    case 'checkbox':
      return value === true ? reader.texts.yes : null
    case 'date':
      return typeof value === 'string' ? dayIn(reader, value) : null
    case 'number':
      return Number(value).toLocaleString('nb-NO')
    case 'select':
      return listed([value].flat().map((each) => optionIn(field, each, reader)))
    case 'relationship':
      return listed([value].flat().map((each) => titleOf(reader, field.relationTo, each)))
    case 'upload':
      return [value].flat().map((each) => <Picture key={String(record(each)?.id)} media={each} />)
    case 'richText':
      return <RichBody data={value} reader={reader} />
    case 'group':
      return <FieldList doc={record(value) ?? {}} fields={field.flattenedFields} reader={reader} />
    case 'array':
      return rowsOf(field, value, reader)
    case 'textarea':
      return paragraphs(value)
    default:
      return listed([value].flat().map(String))
  }
}

/** Whether nothing is written, in a group either. A box that is not ticked says nothing. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  const group = record(value)
  return group !== null && Object.values(group).every(isNothing)
}

const listed = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join(', ') || null

/** Lines that stand apart are paragraphs. */
export const paragraphs = (value: unknown): ReactNode =>
  typeof value === 'string'
    ? // Two paragraphs may say the same; only their place tells them apart.
      [...value.split(/\n{2,}/).entries()].map(([place, text]) => <p key={place}>{text}</p>)
    : null

type Select = Extract<FlattenedField, { type: 'select' }>

function optionIn({ options }: Select, value: unknown, reader: Reader): string {
  const found = options.find((option) => typeof option !== 'string' && option.value === value)
  return typeof found === 'object' ? labelIn(reader, found.label, found.value) : String(value)
}

type Rows = Extract<FlattenedField, { type: 'array' }>

function rowsOf(field: Rows, value: unknown, reader: Reader): ReactNode {
  const rows = rowsIn(value)
  if (rows.length === 0) return null
  return (
    <ul>
      {rows.map((row) => (
        <li key={String(row.id)}>{rowIn(field, row, reader)}</li>
      ))}
    </ul>
  )
}

function rowIn(field: Rows, row: Doc, reader: Reader): ReactNode {
  const schemes = field.custom?.schemes
  const name = schemes
    ? nameRating(row, schemes, evidenceTextsIn(reader.req.i18n.language))
    : textOf(row.text)
  const { url } = row
  const told = field.flattenedFields
    .filter((part) => !named.has(part.name))
    .flatMap((part) => {
      const shown = fieldValue(part, row[part.name], reader)
      return typeof shown === 'string' ? [shown] : []
    })
  return (
    <>
      {typeof url === 'string' ? (
        <a href={url} rel="noreferrer">
          {name || url}
        </a>
      ) : (
        name
      )}
      {told.length > 0 && `${name || url ? ' – ' : ''}${told.join(', ')}`}
    </>
  )
}

/** What the name of a row says already. */
const named = new Set(['id', 'text', 'url', 'scheme', 'value', 'year', 'retrieved'])

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

type ListProps = Readonly<{
  fields: readonly FlattenedField[]
  doc: Doc
  reader: Reader
  /** Names of fields to be marked. */
  marked?: ReadonlySet<string>
}>

/** Every field that says something, under its name. */
export function FieldList({ fields, doc, reader, marked }: ListProps) {
  const shown = fields.flatMap((field) => {
    const value = fieldValue(field, doc[field.name], reader)
    return value === null ? [] : [{ field, value }]
  })
  if (shown.length === 0) return null
  return (
    <dl className={styles.fields}>
      {shown.map(({ field, value }) => (
        <div data-changed={marked?.has(field.name)} key={field.name}>
          <dt>
            {labelIn(reader, 'label' in field ? field.label : null, field.name)}
            {marked?.has(field.name) && <strong>{` – ${reader.texts.changed}`}</strong>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
