import type { Payload } from 'payload'
import { readId } from '../access/index.ts'
import { languageNamed } from '../fields/index.ts'
import { linkToAdmin, sendLetter } from '../mail/index.ts'
import { letterToAsker } from './review-letters.ts'
import { fieldOf, type Reviewed } from './reviewed.ts'

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
  const address = linkToAdmin(payload, `/collections/${collection}/${id}`)
  const about = { collection, title: document.title, address }
  const letter = letterToAsker(languageNamed(user.language), about, answered.state === 'returned')
  await sendLetter(payload, user.email, letter)
}
