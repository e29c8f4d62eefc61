'use client'

import { useConfig, useDocumentInfo, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

type Props = Readonly<{ entity: string; title: string; tab: string }>

/** Where one is. Payload's edit view says it too, without the tab and with the id of what has no name yet. */
export function TranslationSteps({ entity, title, tab }: Props) {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { admin } = useConfig().config.routes
  const { stepNav, setStepNav } = useStepNav()
  useEffect(() => {
    if (stepNav.at(-1)?.label === tab) return
    const list = `${admin}/collections/${collectionSlug}`
    setStepNav([
      ...(collectionSlug
        ? [
            { label: entity, url: list },
            { label: title || String(id), url: `${list}/${id}` },
          ]
        : [{ label: entity, url: `${admin}/globals/${globalSlug}` }]),
      { label: tab },
    ])
  }, [admin, collectionSlug, entity, globalSlug, id, setStepNav, stepNav, tab, title])
  return null
}
