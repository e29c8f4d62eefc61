export { linkToAdmin } from './link-to-admin.ts'
export { sendLetter } from './send-letter.ts'
