import { ConfigurationError } from './configuration-error.ts'

export type Mailbox = Readonly<{ name: string; address: string }>

/** How mail leaves: through a server, or into a folder where none is named. */
export type MailSettings = Readonly<
  { from: Mailbox } & ({ smtpUrl: string; folder: null } | { smtpUrl: null; folder: string })
>

type Variables = Readonly<Record<string, string | undefined>>

const nobody: Mailbox = { name: 'Tiltaksvifte', address: 'tiltaksvifte@localhost' }

/**
 * @param folder where mails are written while `SMTP_URL` is not set
 * @throws ConfigurationError naming the first setting that cannot be used
 */
export function readMailSettings(variables: Variables, folder: string): MailSettings {
  const { SMTP_URL: given, MAIL_FROM: sender } = variables
  const from = sender === undefined ? null : readMailbox(sender)
  if (given === undefined) return { from: from ?? nobody, smtpUrl: null, folder }
  const smtpUrl = readSmtpUrl(given)
  if (from) return { from, smtpUrl, folder: null }
  throw new ConfigurationError(
    'MAIL_FROM: is required with SMTP_URL, because a server takes mail only from senders it knows. It is not set. Write for example Tiltaksvifte <ikke-svar@example.no>',
  )
}

function readSmtpUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname !== '') return given
  throw new ConfigurationError(
    `SMTP_URL: must begin with smtp:// or smtps:// and name a host. Received ${JSON.stringify(withoutPassword(given))}. Write for example smtps://user:password@smtp.example.no:465, with special characters of the password as %40 and the like.`,
  )
}

function readMailbox(given: string): Mailbox {
  const [, name = '', inBrackets, alone] =
    /^(?:"?([^"<>\r\n]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))$/.exec(given.trim()) ??
    []
  const address = inBrackets ?? alone
  if (address !== undefined) return { name: name.trim() || nobody.name, address }
  throw new ConfigurationError(
    `MAIL_FROM: must be an e-mail address, with or without a name. Received ${JSON.stringify(given)}. Write for example Tiltaksvifte <ikke-svar@example.no>`,
  )
}

const withoutPassword = (url: string): string => url.replace(/\/\/.*@/, '//…@')
