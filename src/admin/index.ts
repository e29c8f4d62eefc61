/** What the import map may name. */
export { Icon } from './icon.tsx'
export { InvitationView, SendAgain } from './invitations/index.ts'
export { Logo } from './logo.tsx'
export { MunicipalitySwitch } from './municipality-switch/index.ts'
export { GroundsError, NeedCells, NeedRowLabel, TemplateBeside } from './needs/index.ts'
export { PeopleView } from './people/index.ts'
export { ReviewPanel } from './reviews/index.ts'
export { Welcome } from './welcome.tsx'
