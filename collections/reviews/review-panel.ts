import type { UIField } from 'payload'

/** Beside a document: where its review stands, and what the reader can do about it. */
export const reviewPanelField: UIField = {
  name: 'reviewPanel',
  type: 'ui',
  label: { nb: 'Gjennomgang', nn: 'Gjennomgang', en: 'Review' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/index.ts#ReviewPanel' },
  },
}
