import type { CollectionConfig } from 'payload'
import { accessOf, guardPublishing } from '../access/index.ts'
import { slugField } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { previewTab } from '../preview-tab.ts'
import { articleEditor } from '../rich-text/article-editor.ts'
import { breadcrumbsField } from './breadcrumbs.ts'

/** Editorial pages about parenting support. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { nb: 'Artikkel', nn: 'Artikkel', en: 'Article' },
    plural: { nb: 'Artikler', nn: 'Artiklar', en: 'Articles' },
  },
  access: accessOf('articles'),
  admin: {
    group: groups.knowledge,
    useAsTitle: 'title',
    components: { views: { edit: previewTab } },
    defaultColumns: ['title', 'parent', 'order', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      nb: 'Sider om foreldrestøtte for ansatte og ledere i kommunene.',
      nn: 'Sider om foreldrestøtte for tilsette og leiarar i kommunane.',
      en: 'Pages about parenting support for municipal staff and leaders.',
    },
  },
  defaultSort: 'order',
  hooks: guardPublishing('articles'),
  trash: true,
  versions: { maxPerDoc: 20, drafts: { autosave: false, schedulePublish: true } },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { nb: 'Ingress', nn: 'Ingress', en: 'Summary' },
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      editor: articleEditor,
      label: { nb: 'Brødtekst', nn: 'Brødtekst', en: 'Body' },
    },
    slugField('title'),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: { nb: 'Ligger under', nn: 'Ligg under', en: 'Parent' },
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      admin: { position: 'sidebar' },
    },
    breadcrumbsField,
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      label: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'relatedPrograms',
      type: 'relationship',
      relationTo: 'programs',
      hasMany: true,
      label: { nb: 'Omtalte programmer', nn: 'Omtala program', en: 'Related programmes' },
      admin: { position: 'sidebar' },
    },
  ],
}
