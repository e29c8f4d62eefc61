'use client'

import { Button, useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { childrenIn } from './count-families.ts'
import type { NeedCell } from './need-cell.ts'
import { useNeeds } from './need-context.ts'
import styles from './needs.module.css'
import { readRows } from './read-rows.ts'
import { summariseNeeds } from './summarise-needs.ts'
import { useAddNeeds } from './use-add-needs.ts'

/** Above the rows: how many there are, what they rest on, and which of the template's are missing. */
export function NeedSummary() {
  const { isProfile, terms, path, texts, numbers } = useNeeds()
  const [fields] = useAllFormFields()
  const summary = summariseNeeds(readRows(fields, path), isProfile ? terms.template : null)
  const { count } = numbers
  const parts = [
    texts.needs(count(summary.needs)),
    ...(isProfile ? [texts.own(count(summary.own))] : []),
    texts.assumptions(count(summary.assumptions)),
    texts.irrelevant(count(summary.irrelevant)),
    ...(summary.groundless > 0 ? [texts.groundless(count(summary.groundless))] : []),
  ]
  return (
    <section aria-label={texts.summary} className={styles.summary} data-view="need-summary">
      <ul className={styles.figures}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {isProfile && <ChildrenByAge />}
      {isProfile && <MissingNeeds isEmpty={summary.needs === 0} missing={summary.missing} />}
    </section>
  )
}

function ChildrenByAge() {
  const { terms, children, texts, numbers } = useNeeds()
  if (children === null) return null
  const groups = terms.ageGroups.flatMap(({ id, title }) => {
    const known = childrenIn(terms.ageGroups, children, id)
    return known === null ? [] : [texts.childrenOf(title, numbers.count(known))]
  })
  if (groups.length === 0) return <p>{texts.noChildren}</p>
  return (
    <>
      <p id="need-children">{texts.children}</p>
      <ul aria-labelledby="need-children" className={styles.children}>
        {groups.map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ul>
    </>
  )
}

type Missing = Readonly<{ isEmpty: boolean; missing: readonly NeedCell[] }>

function MissingNeeds({ isEmpty, missing }: Missing) {
  const { readOnly, texts, numbers } = useNeeds()
  const { id } = useDocumentInfo()
  const add = useAddNeeds()
  const [added, setAdded] = useState(0)
  if (readOnly) return null
  return (
    <>
      {id === undefined && isEmpty && <p>{texts.onCreate}</p>}
      <p role="status">
        {added > 0 && missing.length === 0 ? texts.added(numbers.count(added)) : ''}
      </p>
      {missing.length === 0 ? (
        <p>{texts.complete}</p>
      ) : (
        <>
          <p>{texts.missing(numbers.count(missing.length))}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              add(missing)
              setAdded(missing.length)
            }}
            size="small"
          >
            {texts.addMissing}
          </Button>
        </>
      )}
    </>
  )
}
