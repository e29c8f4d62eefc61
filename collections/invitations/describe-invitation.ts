import type { Payload } from 'payload'
import { readId, roleLabels } from '../access/index.ts'
import type { Language } from '../fields/index.ts'
import type { Invitation } from './invitation.ts'

/** Where an invitation leads and as what. */
export async function describeInvitation(
  payload: Payload,
  invitation: Invitation,
  language: Language,
) {
  const { and, editors } = texts[language]
  const [id] = readId(invitation.municipality)
  const names = [...(invitation.role ? [invitation.role] : []), ...(invitation.roles ?? [])]
  const role = names.map((name) => labelOf(name, language)).join(` ${and} `)
  if (id === undefined) return { place: editors, role }
  const found = await payload.findByID({
    collection: 'municipalities',
    id,
    depth: 0,
    locale: language,
  })
  return { place: found.name, role }
}

const labelOf = (name: string, language: Language): string =>
  Object.entries(roleLabels).find(([role]) => role === name)?.[1][language] ?? name

const texts: Readonly<Record<Language, Readonly<{ and: string; editors: string }>>> = {
  nb: { and: 'og', editors: 'den nasjonale redaksjonen' },
  nn: { and: 'og', editors: 'den nasjonale redaksjonen' },
  en: { and: 'and', editors: 'the national editorial staff' },
}
