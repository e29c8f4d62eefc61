'use client'

import { ArrayField, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useMemo } from 'react'
import type { NeedTerms } from './load-need-terms.ts'
import { NeedContext } from './need-context.ts'
import { needNumbersIn } from './need-numbers.ts'
import { NeedSummary } from './need-summary.tsx'
import { needTextsIn } from './need-texts.ts'
import { useMunicipality } from './use-municipality.ts'
import { useTitle } from './use-title.ts'

type Props = ArrayFieldClientProps & Readonly<{ isProfile: boolean; terms: NeedTerms }>

/** Payload's own list of rows, with a summary above and the template within reach of every row. */
export function NeedFrame({ isProfile, terms, ...props }: Props) {
  const { language } = useTranslation().i18n
  const municipality = useMunicipality()
  const children = municipality?.children ?? null
  useTitle(municipality?.name ?? null)
  const { path, readOnly = false } = props
  const context = useMemo(
    () => ({
      isProfile,
      terms,
      children,
      path,
      readOnly,
      texts: needTextsIn(language),
      numbers: needNumbersIn(language),
    }),
    [isProfile, terms, children, path, readOnly, language],
  )
  return (
    <NeedContext value={context}>
      <NeedSummary />
      <ArrayField {...props} />
    </NeedContext>
  )
}
