export { askLink } from './ask-due.ts'
export { checkLinks } from './check-links.ts'
export { findLinks, type StoredLink, storeStanding } from './stored-link.ts'
