/** What the import map may name. */
export { KeyPanel } from './key-panel.tsx'
