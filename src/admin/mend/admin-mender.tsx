'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { leaveRichText, wayOutId } from './leave-rich-text.ts'
import { mendTextsIn } from './mend-texts.ts'
import { saveWhatIsTyped } from './save-what-is-typed.ts'
import { watchPage } from './watch-page.ts'

/** Stands around the whole admin, and mends in the page what Payload leaves no other way to mend. */
export function AdminMender({ children }: { children: ReactNode }) {
  const { language } = useTranslation().i18n
  const texts = mendTextsIn(language)
  useEffect(() => watchPage(document.body, texts), [texts])
  useEffect(leaveRichText, [])
  useEffect(saveWhatIsTyped, [])
  return (
    <>
      {children}
      <p hidden id={wayOutId}>
        {texts.wayOut}
      </p>
    </>
  )
}
