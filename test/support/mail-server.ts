import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Mail = Readonly<{ to: string; subject: string; text: string; html: string; raw: Email }>

export type MailServer = Readonly<{
  /** What the server under test is told as `SMTP_URL`. */
  url: string
  /** All mails to an address so far, oldest first. */
  to: (address: string) => Mail[]
  /** The mails to an address, when there are as many. */
  wait: (address: string, count?: number) => Promise<Mail[]>
  /** Everything from now on is refused, or taken again. */
  refuse: (isRefusing: boolean) => void
  stop: () => Promise<void>
}>

/** A real SMTP server in this process that keeps what it takes. */
export async function runMailServer(): Promise<MailServer> {
  const mails: Mail[] = []
  let isRefusing = false
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(isRefusing ? Object.assign(new Error('no'), { responseCode: 550 }) : undefined),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        readMail(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail)
          done()
        }, done)
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const to = (each: string) => mails.filter((mail) => mail.to === each)
  return {
    url: `smtp://127.0.0.1:${port}`,
    to,
    wait: (each, count = 1) => until(() => to(each), count),
    refuse: (wish) => {
      isRefusing = wish
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The mails of the shared server to an address, which lie in its folder because it has no SMTP server. */
export async function writtenMails(address: string, count = 1): Promise<Mail[]> {
  const folder = join(process.env.TEST_DATA_FOLDER ?? '', 'mail')
  const deadline = Date.now() + 60_000
  for (;;) {
    const names = existsSync(folder) ? readdirSync(folder).sort() : []
    const all = await Promise.all(names.map((name) => readMail(readFileSync(join(folder, name)))))
    const found = all.filter(({ to }) => to === address)
    if (found.length >= count || Date.now() > deadline) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The one link of a mail, which stands alone in a line of its text. */
export function linkIn({ text }: Mail): string {
  const links = text.match(/^https?:\/\/\S+$/gm) ?? []
  if (links.length !== 1 || !links[0]) throw new Error(`Not one link in:\n${text}`)
  return links[0]
}

async function until(look: () => Mail[], count: number): Promise<Mail[]> {
  const deadline = Date.now() + 60_000
  while (look().length < count && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return look()
}

async function readMail(content: Buffer): Promise<Mail> {
  const raw = await PostalMime.parse(content)
  const [first] = raw.to ?? []
  return {
    to: first?.address ?? '',
    subject: raw.subject ?? '',
    text: raw.text ?? '',
    html: raw.html ?? '',
    raw,
  }
}
