export { linkToAdmin } from './link-to-admin.ts'
export { sendLetter } from './send-letter.ts'
export type { Letter } from './write-letter.ts'
