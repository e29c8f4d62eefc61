import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { SendEmailOptions } from 'payload'

const composer = createTransport({ streamTransport: true, buffer: true })

/**
 * Writes a mail as it would have been sent into a file that mail programs open. Only this user may
 * read it, for it may hold a link that lets its reader in.
 *
 * @returns where it lies
 */
export async function writeMail(folder: string, mail: SendEmailOptions): Promise<string> {
  const { message } = await composer.sendMail(mail)
  const time = new Date().toISOString().replace(/[:.]/g, '-')
  const file = join(folder, `${time}-${randomUUID().slice(0, 8)}.eml`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(file, message, { mode: 0o600 })
  return file
}
