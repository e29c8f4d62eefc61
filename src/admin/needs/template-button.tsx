'use client'

import { Button } from '@payloadcms/ui'
import type { NeedCell } from './need-cell.ts'
import { useNeeds } from './need-context.ts'
import styles from './needs.module.css'
import { isAsTemplate, useTemplateNumber } from './use-template-number.ts'

type Props = Readonly<{ cell: NeedCell; original: NeedCell; path: string; name: string }>

/** Back to the template's number, and back again. One button, so that the focus stays where it is. */
export function TemplateButton({ cell, original, path, name }: Props) {
  const { readOnly, texts } = useNeeds()
  const { restore, undo, said } = useTemplateNumber(path)
  const isSame = isAsTemplate(cell, original)
  const label = isSame ? texts.undo : texts.useTemplate
  const act = isSame ? undo : () => restore(cell, original)
  const isTrueStill = said === (isSame ? 'restored' : 'undone')
  if (readOnly) return null
  return (
    <div className={styles.way}>
      {act && (
        <Button
          aria-label={`${label}: ${name}`}
          buttonStyle="secondary"
          margin={false}
          onClick={act}
          size="small"
        >
          {label}
        </Button>
      )}
      <span role="status">{isTrueStill ? texts[said] : ''}</span>
    </div>
  )
}
