'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { evidenceTextsIn } from './evidence-texts.ts'
import type { Schemes } from './scheme.ts'

type Props = Readonly<{ path: string; schemes: Schemes }>

/** Which values the scheme of the row has. */
export function EvidenceValues({ path, schemes }: Props) {
  const { i18n } = useTranslation()
  const scheme = useFormFields(([fields]) => fields[path.replace(/value$/, 'scheme')]?.value)
  const values = typeof scheme === 'string' ? schemes[scheme]?.values : undefined
  if (!values) return null
  return (
    <div className="field-description">
      {evidenceTextsIn(i18n.language).values(values.join(', '))}
    </div>
  )
}
