import type { FieldHook, TextField } from 'payload'
import { renameCopy } from './rename-copy.ts'
import { say } from './say.ts'
import { slugify } from './slugify.ts'

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * The public key of a document: not localised, unique, made from the given field when left empty
 * and never changed by itself afterwards, because other sites link to it.
 */
export function slugField(source: 'title' | 'name'): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { nb: 'Nøkkel i adressen', nn: 'Nøkkel i adressa', en: 'Slug' },
    required: true,
    unique: true,
    index: true,
    hooks: { beforeValidate: [fillFrom(source)], beforeDuplicate: [renameCopy] },
    validate: (value: string | null | undefined, { req }: { req: Parameters<typeof say>[0] }) =>
      (typeof value === 'string' && slugPattern.test(value)) ||
      say(req, {
        nb: `Nøkkelen kan bare ha små bokstaver a–z, tall og bindestrek. Fikk ${JSON.stringify(value)}.`,
        nn: `Nøkkelen kan berre ha små bokstavar a–z, tal og bindestrek. Fekk ${JSON.stringify(value)}.`,
        en: `A slug has only a–z, digits and hyphens. Received ${JSON.stringify(value)}.`,
      }),
    admin: {
      position: 'sidebar',
      description: {
        nb: 'Lages av tittelen når den står tom. Andre nettsteder lenker til den, så endre den sjelden.',
        nn: 'Blir laga av tittelen når feltet er tomt. Andre nettstader lenkjer til nøkkelen, så endre han sjeldan.',
        en: 'Made from the title when empty. Other sites link to it, so change it rarely.',
      },
    },
  }
}

const fillFrom =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value !== '') return value
    if (typeof originalDoc?.slug === 'string') return originalDoc.slug
    const title: unknown = data?.[source]
    return typeof title === 'string' && title !== '' ? slugify(title) : undefined
  }
