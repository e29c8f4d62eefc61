'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/**
 * Payload's list without its own buttons for changing what is ticked. The collection itself still takes
 * `PATCH /api/<collection>?where=…`, which `disableBulkEdit` on it would close too.
 */
export function ListWithoutBulkEdit(props: ListViewClientProps) {
  return <DefaultListView {...props} disableBulkEdit />
}
