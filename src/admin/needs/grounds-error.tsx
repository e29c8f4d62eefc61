'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import styles from './needs.module.css'

/** What a number's grounds lack, in full: Payload's own bubble cuts off all but the first words. */
export function GroundsError({ path }: Pick<TextFieldClientProps, 'path'>) {
  const { errorMessage, showError } = useField({ potentiallyStalePath: path })
  if (!showError) return null
  return (
    <p className={styles.error} role="alert">
      {errorMessage}
    </p>
  )
}
