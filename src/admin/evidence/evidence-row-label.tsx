'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { evidenceTextsIn } from './evidence-texts.ts'
import { nameRating, type Rating } from './name-rating.ts'
import type { Schemes } from './scheme.ts'

/** The rating of a row in words, so that a long list can be scanned. */
export function EvidenceRowLabel({ schemes }: Readonly<{ schemes: Schemes }>) {
  const { data } = useRowLabel<Rating | undefined>()
  const { i18n } = useTranslation()
  return <span>{nameRating(data ?? {}, schemes, evidenceTextsIn(i18n.language))}</span>
}
