import type { CollectionConfig, Field } from 'payload'

const nobody = () => false

/** A collection that only the plugin which adds it reads and writes: no door leads to it. */
export const internalCollection = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  access: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  admin: { hidden: true },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields,
})
