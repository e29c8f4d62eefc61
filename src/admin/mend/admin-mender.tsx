'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { mendTextsIn } from './mend-texts.ts'
import { watchPage } from './watch-page.ts'

/** Stands around the whole admin, and mends in the page what Payload leaves no other way to mend. */
export function AdminMender({ children }: { children: ReactNode }) {
  const { language } = useTranslation().i18n
  useEffect(() => watchPage(document.body, mendTextsIn(language)), [language])
  return children
}
