'use client'

import { useEffect, useRef } from 'react'
import way from '../way/way.module.css'
import { figuresIn } from '../write-figures.ts'
import styles from './bulk.module.css'
import { ChangeForm } from './change-form.tsx'
import { EffectList } from './effect-list.tsx'
import type { Bulk } from './load-bulk.ts'
import { OutcomeTable } from './outcome-table.tsx'
import { bulkTextsIn } from './texts/index.ts'
import { useBulkEdit } from './use-bulk-edit.ts'

/** Choose a change, see what would happen, carry it out, take it back. */
export function BulkEdit({ collection, documents, properties, list, language }: Bulk) {
  const texts = bulkTextsIn(language)
  const figures = figuresIn(language)
  const ids = documents.map(({ id }) => id)
  const work = useBulkEdit(collection, ids, texts)
  const { shown, changed, progress } = work
  const heading = useRef<HTMLHeadingElement>(null)
  const stage = shown?.stage

  useEffect(() => {
    if (stage) heading.current?.focus()
  }, [stage])

  const headings = {
    preview: texts.previewHeading,
    done: texts.resultHeading,
    undone: texts.undoneHeading,
  }
  return (
    <>
      <details className={styles.chosen}>
        <summary>{texts.chosen(figures.count(ids.length))}</summary>
        <ul>
          {documents.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </details>
      {(!shown || shown.stage === 'preview') && (
        <ChangeForm
          isTrying={work.isTrying}
          onPreview={work.preview}
          properties={properties}
          texts={texts}
        />
      )}
      <p className={way.problem} role="alert">
        {work.alarm}
      </p>
      <p className={way.said} role="status">
        {progress ? texts.progress(figures.count(progress.done), figures.count(progress.all)) : ''}
      </p>
      {progress && (
        <progress
          aria-label={texts.progressName}
          className={styles.progress}
          max={progress.all}
          value={progress.done}
        />
      )}
      {shown && (
        <section aria-labelledby="bulk-outcome">
          <h2 id="bulk-outcome" ref={heading} tabIndex={-1}>
            {headings[shown.stage]}
          </h2>
          {shown.stage === 'preview' && <p>{texts.previewLead}</p>}
          <EffectList
            documents={shown.documents}
            effects={shown.effects}
            figures={figures}
            texts={texts}
          />
          <p className={way.ways}>
            {shown.stage === 'preview' && changed.length > 0 && (
              <button
                className={way.action}
                disabled={progress !== null}
                onClick={work.apply}
                type="button"
              >
                {texts.apply(figures.count(changed.length))}
              </button>
            )}
            {shown.stage === 'done' && changed.length > 0 && (
              <button disabled={progress !== null} onClick={work.undo} type="button">
                {texts.undo}
              </button>
            )}
            {shown.stage !== 'preview' && (
              <button onClick={work.begin} type="button">
                {texts.again}
              </button>
            )}
            <a href={list}>{texts.toList}</a>
          </p>
          <OutcomeTable
            documents={shown.documents}
            hrefOf={(id) => `${list}/${id}`}
            isDone={shown.stage !== 'preview'}
            texts={texts}
          />
        </section>
      )}
    </>
  )
}
