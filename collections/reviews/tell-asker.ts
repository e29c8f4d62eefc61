import type { Payload } from 'payload'
import { readId } from '../access/index.ts'
import { linkToAdmin, sendLetter } from '../mail/index.ts'
import { fieldOf, nameOf, type Reviewed } from './reviewed.ts'

export type Answered = Readonly<{
  state: 'waiting' | 'returned' | 'done'
  offer?: unknown
  plan?: unknown
  requestedBy?: unknown
  answeredBy?: unknown
}>

/** Tells whoever asked what has become of it, unless they did it themselves. The comment stays in the system. */
export async function tellAsker(payload: Payload, answered: Answered): Promise<void> {
  const [asker] = readId(answered.requestedBy)
  if (asker === undefined || readId(answered.answeredBy).includes(asker)) return
  const collection: Reviewed = readId(answered.offer).length > 0 ? 'offers' : 'plans'
  const [id] = readId(answered[fieldOf[collection]])
  if (id === undefined) return
  const unseen = { depth: 0, disableErrors: true } as const
  const [user, document] = await Promise.all([
    payload.findByID({ collection: 'users', id: asker, ...unseen }),
    payload.findByID({ collection, id, draft: true, ...unseen }),
  ])
  if (!user || !document) return
  const title = document.title ?? 'Uten navn'
  await sendLetter(payload, user.email, {
    ...textsFor(answered.state, collection, title),
    link: {
      label: 'Åpne i Tiltaksvifte',
      address: linkToAdmin(payload, `/collections/${collection}/${id}`),
    },
  })
}

function textsFor(state: Answered['state'], collection: Reviewed, title: string) {
  const what = `${nameOf[collection]} «${title}»`
  if (state === 'returned') {
    return {
      subject: `Sendt tilbake: ${title}`,
      before: [
        'Hei!',
        `Den kommuneansvarlige har lest ${what} og sendt det tilbake med en kommentar.`,
      ],
    }
  }
  const done = collection === 'offers' ? 'er publisert' : 'er gjennomgått'
  return {
    subject: `${collection === 'offers' ? 'Publisert' : 'Gjennomgått'}: ${title}`,
    before: ['Hei!', `${what[0]?.toUpperCase()}${what.slice(1)} ${done}.`],
  }
}
