import { APIError, type PayloadHandler } from 'payload'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { say } from '../fields/index.ts'
import { issueLink } from './issue-link.ts'

/** In milliseconds: whoever presses twice has not sent twice. */
const pause = 60_000

/** Sends an invitation once more, with a new link that is good for seven days; the old one is dead. */
export const sendAgain: PayloadHandler = async (req) =>
  inTransaction(req, async () => {
    const invitation = await req.payload.findByID({
      collection: 'invitations',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    })
    const passed = Date.now() - new Date(invitation.sentAt ?? 0).getTime()
    if (passed < pause) {
      const seconds = Math.ceil((pause - passed) / 1000)
      req.responseHeaders = new Headers({ 'retry-after': String(seconds) })
      throw new APIError(
        say(req, {
          nb: 'Invitasjonen er nettopp sendt. Vent et minutt før du sender den igjen.',
          nn: 'Invitasjonen er nett send. Vent eitt minutt før du sender han igjen.',
          en: 'The invitation has just been sent. Wait a minute before you send it again.',
        }),
        429,
        { code: 'sent-just-now' },
        true,
      )
    }
    // Whoever sends it now answers for it.
    const invitedBy = req.user?.id ?? null
    await req.payload.db.updateOne({
      collection: 'invitations',
      id: invitation.id,
      data: { invitedBy },
      req,
    })
    return Response.json(await issueLink(req, { ...invitation, invitedBy }))
  })
