import type { CollectionConfig, Field } from 'payload'
import { accessOf, type CollectionName } from './access/index.ts'
import { keyField, type Trilingual } from './fields/index.ts'
import { groups } from './groups.ts'

type Taxonomy = {
  slug: CollectionName & CollectionConfig['slug']
  labels: { singular: Trilingual; plural: Trilingual }
  describe: Trilingual
  fields?: Field[]
}

/** What the four taxonomies have in common: a fixed key, a title, a description and an order. */
export function taxonomyCollection({
  slug,
  labels,
  describe,
  fields = [],
}: Taxonomy): CollectionConfig {
  return {
    slug,
    labels,
    access: accessOf(slug),
    admin: {
      group: groups.taxonomy,
      useAsTitle: 'title',
      defaultColumns: ['title', 'key', 'order'],
      description: describe,
    },
    defaultSort: 'order',
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        localized: true,
        label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
      },
      {
        name: 'description',
        type: 'textarea',
        localized: true,
        label: { nb: 'Forklaring', nn: 'Forklaring', en: 'Description' },
      },
      ...fields,
      keyField,
      {
        name: 'order',
        type: 'number',
        required: true,
        defaultValue: 0,
        label: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' },
        admin: { position: 'sidebar' },
      },
    ],
  }
}
