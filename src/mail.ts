import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { writeMail } from './mail-folder.ts'
import type { MailSettings } from './mail-settings.ts'

/**
 * Payload's way out for mail: the server of `SMTP_URL`, or a folder. A server that is down stops no
 * start; whoever sends is told then.
 */
export const mailAdapter =
  (settings: MailSettings): EmailAdapter =>
  ({ payload }) => {
    const { name, address } = settings.from
    return {
      name: settings.smtpUrl === null ? 'folder' : 'smtp',
      defaultFromName: name,
      defaultFromAddress: address,
      sendEmail: senderOf(settings, (file) =>
        payload.logger.warn({ file }, 'mail: not sent but written, because SMTP_URL is not set'),
      ),
    }
  }

function senderOf(
  { from, smtpUrl, folder }: MailSettings,
  tellFile: (file: string) => void,
): (mail: SendEmailOptions) => Promise<void> {
  if (smtpUrl === null) {
    return async (mail) => tellFile(await writeMail(folder, { from, ...mail }))
  }
  const transport = createTransport({ url: smtpUrl, ...patience })
  return async (mail) => {
    await transport.sendMail({ from, ...mail }).catch((error: unknown) => {
      throw new Error(`The SMTP server has not taken the mail (${reasonIn(error)}).`)
    })
  }
}

/** Codes only: what nodemailer and the server say beside them holds addresses. */
const reasonIn = (error: unknown): string =>
  ['code', 'responseCode']
    .map((name) => (typeof error === 'object' && error !== null ? Reflect.get(error, name) : null))
    .filter((code) => typeof code === 'string' || typeof code === 'number')
    .join(' ')

/** In milliseconds: nodemailer would wait for two minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
