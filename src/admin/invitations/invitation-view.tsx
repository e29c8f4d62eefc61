import type { AdminViewServerProps } from 'payload'
import { InvitationPage } from './invitation-page.tsx'

/** `/admin/invitation`: for whoever has the link, signed in or not. */
export function InvitationView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  return <InvitationPage admin={req.payload.config.routes.admin} language={req.i18n.language} />
}
