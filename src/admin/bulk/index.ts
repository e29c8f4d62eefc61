export { BulkButton } from './bulk-button.tsx'
export { bulkTitle } from './bulk-title.ts'
export { BulkView } from './bulk-view.tsx'
export { ListWithoutBulkEdit } from './list-view.tsx'
