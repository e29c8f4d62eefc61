'use client'

import { useRowLabel } from '@payloadcms/ui'
import { judgeNeed } from './judge-need.ts'
import { nameNeed, stateNeed } from './name-need.ts'
import { useNeeds } from './need-context.ts'
import styles from './needs.module.css'
import { useNeedRow } from './use-need-row.ts'

/** The need of a row in words, so that a long list can be scanned. */
export function NeedRowLabel() {
  const { path } = useRowLabel()
  const { cell, original } = useNeedRow(path)
  const { terms, isProfile, texts, numbers } = useNeeds()
  const name = nameNeed(cell, terms)
  if (name === null) return <span className={styles.label}>{texts.newNeed}</span>
  const judgement = judgeNeed(cell, original)
  return (
    <span className={styles.label}>
      <strong>{name}</strong> – {stateNeed({ cell, judgement, isProfile }, { texts, numbers })}
    </span>
  )
}
