'use client'

import { useConfig, useSelection, useTranslation } from '@payloadcms/ui'
import styles from './comparing.module.css'
import { comparingTextsIn } from './comparing-texts.ts'
import { fewestCompared, mostCompared } from './read-choice.ts'

/** Over the list of programmes: the way to see those that are ticked side by side, or to choose there. */
export function CompareLink() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { selected } = useSelection()
  const texts = comparingTextsIn(i18n.language)
  const ids = [...selected].flatMap(([id, isSelected]) => (isSelected ? [String(id)] : []))
  const isFit = ids.length >= fewestCompared && ids.length <= mostCompared
  const page = `${config.routes.admin}/collections/programs/compare`
  return (
    <p className={styles.over}>
      <a href={isFit ? `${page}?ids=${ids.map(encodeURIComponent).join(',')}` : page}>
        {isFit ? texts.compareChosen(String(ids.length)) : texts.heading}
      </a>
    </p>
  )
}
