/** What the import map may name. */
export { Icon } from './icon.tsx'
export { Logo } from './logo.tsx'
export { Welcome } from './welcome.tsx'
