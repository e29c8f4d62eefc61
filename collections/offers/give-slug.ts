import type { CollectionBeforeValidateHook, PayloadRequest, TextField } from 'payload'
import { fieldAccessOf, readId } from '../access/index.ts'
import { slugify } from '../fields/index.ts'

/** The public key of an offer: made once, from the municipality's number and the title. */
export const offerSlugField: TextField = {
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Slug' },
  access: fieldAccessOf('offers.slug'),
  admin: { position: 'sidebar', readOnly: true },
}

export const giveSlug: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const [owner] = readId(data.municipality)
  if (owner === undefined) return data
  const municipality = await req.payload.findByID({
    collection: 'municipalities',
    id: owner,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const title = typeof data.title === 'string' && data.title !== '' ? data.title : 'tilbud'
  const base = `${municipality?.number ?? 'ukjent'}-${slugify(title)}`
  return { ...data, slug: await firstFree(base, req) }
}

/** The key itself, or with the first number that makes it unique. Asks the database past access rules, because a taken key is taken for everybody. */
async function firstFree(base: string, req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'offers',
    where: { slug: { like: base } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  const taken = new Set(docs.map(({ slug }) => slug))
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
