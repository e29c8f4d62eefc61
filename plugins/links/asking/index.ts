export { type Asker, askAddress } from './ask-address.ts'
