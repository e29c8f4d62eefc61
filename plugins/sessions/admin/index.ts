/** What the import map may name. */
export { SessionList } from './session-list.tsx'
