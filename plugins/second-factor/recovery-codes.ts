import { createHmac, randomInt } from 'node:crypto'

/** Without letters and digits that look alike. */
const letters = '23456789abcdefghjkmnpqrstvwxyz'
const howMany = 10

/** Ten codes of 49 bits, to be written down: each signs in once in place of a code of the app. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: howMany }, () => `${word()}-${word()}`)

const word = (): string =>
  Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')

/** However it is written, with the dash or without. The key of the server keeps a stolen list from being searched. */
export const hashRecoveryCode = (secret: string, code: string): string =>
  createHmac('sha256', secret)
    .update(`recovery ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex')
