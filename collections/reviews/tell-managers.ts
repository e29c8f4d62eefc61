import type { Payload } from 'payload'
import { actorOf, municipalitiesOf } from '../access/index.ts'
import { languageNamed } from '../fields/index.ts'
import { linkToAdmin, sendLetter } from '../mail/index.ts'
import { letterToManager } from './review-letters.ts'
import type { Reviewed } from './reviewed.ts'

type Asked = Readonly<{
  collection: Reviewed
  document: Readonly<{ id: string; title?: string | null }>
  municipality: string
  asker: { id: string | number; email?: string | null } | null
}>

/** Tells every other manager that somebody waits. What was written stays in the system. */
export async function tellManagers(
  payload: Payload,
  { collection, document, municipality, asker }: Asked,
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { 'memberships.municipality': { equals: municipality } },
    depth: 0,
    pagination: false,
  })
  const managers = docs.filter(
    (user) =>
      user.id !== asker?.id &&
      municipalitiesOf(actorOf({ ...user, collection: 'users' }), 'municipality-manager').includes(
        municipality,
      ),
  )
  const address = linkToAdmin(payload, `/collections/${collection}/${document.id}`)
  const about = { collection, title: document.title, address }
  const sent = await Promise.allSettled(
    managers.map(({ email, language }) =>
      sendLetter(
        payload,
        email,
        letterToManager(languageNamed(language), about, asker?.email ?? null),
      ),
    ),
  )
  // One address that is wrong keeps it from nobody else.
  const failures = sent.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  if (failures.length > 0) throw new AggregateError(failures, 'a request for review was not mailed')
}
