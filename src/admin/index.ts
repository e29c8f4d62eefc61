/** What the import map may name. */
export { Icon } from './icon.tsx'
export { InvitationView, SendAgain } from './invitations/index.ts'
export { Logo } from './logo.tsx'
export { GroundsError, NeedCells, NeedRowLabel, TemplateBeside } from './needs/index.ts'
export { Welcome } from './welcome.tsx'
