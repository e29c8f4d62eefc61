import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'
import { afterCommit } from '../after-commit.ts'
import { sendLetter } from '../mail/index.ts'
import { hashToken, makeToken } from '../tokens/index.ts'
import type { Invitation } from './invitation.ts'
import { writeInvitation } from './write-invitation.ts'

const sevenDays = 7 * 24 * 60 * 60 * 1000

export const issueLinkOfNew: CollectionAfterChangeHook = async ({ doc, operation, req }) =>
  operation === 'create' ? { ...doc, ...(await issueLink(req, doc)) } : doc

/**
 * Gives an invitation a link, in place of any it had, and mails it when it is stored. The mail is the
 * only place where it stands. Nobody waits for the mail: `sentAt` says that it has gone.
 */
export async function issueLink(req: PayloadRequest, invitation: Invitation) {
  const { payload } = req
  const token = makeToken()
  const expires = new Date(Date.now() + sevenDays).toISOString()
  await payload.db.updateOne({
    collection: 'invitations',
    id: invitation.id,
    data: { digest: await hashToken(token), expires, sentAt: null },
    req,
  })
  await afterCommit(req, () => {
    mailLink(payload, invitation, token).catch((err: unknown) =>
      payload.logger.error({ err, invitation: invitation.id }, 'invitation: the mail was not sent'),
    )
  })
  return { expires, sentAt: null }
}

async function mailLink(payload: Payload, invitation: Invitation, token: string): Promise<void> {
  await sendLetter(payload, invitation.email, await writeInvitation(payload, invitation, token))
  const sentAt = new Date().toISOString()
  await payload.db.updateOne({ collection: 'invitations', id: invitation.id, data: { sentAt } })
}
