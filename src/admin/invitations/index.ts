export { InvitationView } from './invitation-view.tsx'
export { SendAgain } from './send-again.tsx'
