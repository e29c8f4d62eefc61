'use client'

import { useConfig, useSelection, useTranslation } from '@payloadcms/ui'
import styles from './bulk.module.css'
import { bulkTextsIn } from './texts/index.ts'

const most = 100

/** Over a list: the way to change what is ticked, seeing first what would happen. */
export function BulkButton({ collectionSlug }: Readonly<{ collectionSlug: string }>) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { selected } = useSelection()
  const texts = bulkTextsIn(i18n.language)
  const ids = [...selected].flatMap(([id, isSelected]) => (isSelected ? [String(id)] : []))
  if (ids.length === 0) return null
  if (ids.length > most) return <p className={styles.over}>{texts.tooMany}</p>
  const query = ids.map(encodeURIComponent).join(',')
  return (
    <p className={styles.over}>
      <a href={`${config.routes.admin}/collections/${collectionSlug}/bulk?ids=${query}`}>
        {texts.change(String(ids.length))}
      </a>
    </p>
  )
}
