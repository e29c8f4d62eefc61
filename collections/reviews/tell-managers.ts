import type { Payload } from 'payload'
import { actorOf, municipalitiesOf } from '../access/index.ts'
import { linkToAdmin, sendLetter } from '../mail/index.ts'
import { nameOf, type Reviewed } from './reviewed.ts'

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
  const title = document.title ?? 'Uten navn'
  const letter = {
    subject: `Til gjennomgang: ${title}`,
    before: [
      'Hei!',
      `${asker?.email ?? 'En kollega'} har bedt om gjennomgang av ${nameOf[collection]} «${title}».`,
    ],
    link: {
      label: 'Les og svar',
      address: linkToAdmin(payload, `/collections/${collection}/${document.id}`),
    },
    after: ['Publiser, eller send tilbake med en kommentar.'],
  }
  const sent = await Promise.allSettled(
    managers.map(({ email }) => sendLetter(payload, email, letter)),
  )
  // One address that is wrong keeps it from nobody else.
  const failures = sent.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  if (failures.length > 0) throw new AggregateError(failures, 'a request for review was not mailed')
}
