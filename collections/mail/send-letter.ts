import type { Payload } from 'payload'
import { type Letter, writeLetter } from './write-letter.ts'

/** Sends a letter to one person. To be called when what it tells is stored, never within a transaction. */
export async function sendLetter(payload: Payload, to: string, letter: Letter): Promise<void> {
  await payload.sendEmail({ to, ...writeLetter(letter, payload.config.serverURL) })
}
