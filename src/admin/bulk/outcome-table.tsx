'use client'

import way from '../way/way.module.css'
import styles from './bulk.module.css'
import type { Edited } from './edited.ts'
import type { BulkTexts } from './texts/index.ts'

type Props = Readonly<{
  documents: readonly Edited[]
  texts: BulkTexts
  /** Whether it has been done, or would be. */
  isDone: boolean
  hrefOf: (id: string) => string
}>

/** One row for each document: what it was, what it becomes, and what hinders it. */
export function OutcomeTable({ documents, texts, isDone, hrefOf }: Props) {
  const columns = isDone ? { ...texts.columns, ...texts.columnsDone } : texts.columns
  return (
    <table className={`${way.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{columns.document}</th>
          <th scope="col">{columns.from}</th>
          <th scope="col">{columns.to}</th>
          <th scope="col">{columns.result}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr data-result={document.result} key={document.id}>
            <th scope="row">
              <a href={hrefOf(document.id)}>{document.title || document.id}</a>
            </th>
            <td data-label={columns.from}>{textOf(document, 'from')}</td>
            <td data-label={columns.to}>{textOf(document, 'to')}</td>
            <td data-label={columns.result}>{whatHappens(document, texts, isDone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const textOf = ({ result, ...document }: Edited, side: 'from' | 'to'): string =>
  result === 'changed' ? (document[side] ?? '–') : '–'

function whatHappens({ result, effect, message }: Edited, texts: BulkTexts, isDone: boolean) {
  const told = (isDone ? texts.resultsDone : texts.results)[result]
  if (message) return `${told}. ${message}`
  const isSeen = result === 'changed' && effect !== undefined && effect !== 'none'
  return isSeen ? `${told}, ${texts.visible[effect]}` : told
}
