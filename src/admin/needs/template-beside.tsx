'use client'

import { useFieldPath } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { FamiliesHere } from './families-here.tsx'
import { judgeNeed } from './judge-need.ts'
import { nameNeed } from './name-need.ts'
import { useNeeds } from './need-context.ts'
import styles from './needs.module.css'
import { TemplateButton } from './template-button.tsx'
import { TemplateNumber } from './template-number.tsx'
import { useNeedRow } from './use-need-row.ts'
import { isAsTemplate } from './use-template-number.ts'

/** Below the numbers of a row: the template's, what each means in families, and the way back. */
export function TemplateBeside({ path: pathWhenRendered }: UIFieldClientProps) {
  // Rows move, and the property stays behind until the server has answered.
  const path = rowOf(useFieldPath() ?? pathWhenRendered)
  const { cell, original } = useNeedRow(path)
  const { terms, texts } = useNeeds()
  const name = nameNeed(cell, terms)
  if (name === null) return null
  return (
    <section aria-label={texts.beside(name)} className={styles.beside} data-view="template-beside">
      {original ? <TemplateNumber original={original} /> : <p>{texts.notInTemplate}</p>}
      <FamiliesHere cell={cell} original={original} />
      {original && <p className={styles.verdict}>{compare(cell, original, texts)}</p>}
      {original && <TemplateButton cell={cell} name={name} original={original} path={path} />}
    </section>
  )
}

type Compared = Parameters<typeof isAsTemplate>

function compare(
  cell: Compared[0],
  original: Compared[1],
  texts: ReturnType<typeof useNeeds>['texts'],
): string {
  if (judgeNeed(cell, original).isOwn) return texts.differs
  return isAsTemplate(cell, original) ? texts.same : texts.sameNumber
}

const rowOf = (path: string): string => path.split('.').slice(0, -1).join('.')
