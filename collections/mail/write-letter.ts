import type { Language } from '../fields/index.ts'

/** One mail as people read it: plain sentences, and at most one thing to do. */
export type Letter = Readonly<{
  /** The language it is written in. */
  language: Language
  subject: string
  /** What it is about, before the link. */
  before: readonly string[]
  /** Where to go; its address stands in full, so that it can be read before it is followed. */
  link?: Readonly<{ label: string; address: string }>
  /** What else there is to know. */
  after?: readonly string[]
}>

export type WrittenLetter = Readonly<{ subject: string; text: string; html: string }>

/** The letter as text and as simple HTML: no pictures, no styles, nothing fetched from anywhere. */
export function writeLetter(
  { language, subject, before, link, after = [] }: Letter,
  sender: string,
) {
  const { greeting, noAnswer, brokenLink } = common[language]
  const end = [`${greeting} Tiltaksvifte, ${sender}`, noAnswer]
  const text = [
    ...before,
    ...(link ? [`${link.label}:\n${link.address}`] : []),
    ...after,
    end.join('\n'),
  ].join('\n\n')
  const html = [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...before.map(paragraph),
    ...(link
      ? [
          `<p><a href="${escaped(link.address)}">${escaped(link.label)}</a></p>`,
          paragraph(`${brokenLink} ${link.address}`),
        ]
      : []),
    ...after.map(paragraph),
    `<p>${end.map(escaped).join('<br>')}</p>`,
    '</body></html>',
  ].join('\n')
  return { subject, text: `${text}\n`, html } satisfies WrittenLetter
}

const common: Readonly<Record<Language, Common>> = {
  nb: {
    greeting: 'Hilsen',
    noAnswer: 'Denne e-posten er sendt av et system og kan ikke besvares.',
    brokenLink: 'Virker ikke lenken? Lim inn denne adressen i nettleseren:',
  },
  nn: {
    greeting: 'Helsing',
    noAnswer: 'Denne e-posten er send av eit system, og du kan ikkje svare på han.',
    brokenLink: 'Verkar ikkje lenkja? Lim inn denne adressa i nettlesaren:',
  },
  en: {
    greeting: 'Regards,',
    noAnswer: 'This e-mail was sent by a system and cannot be answered.',
    brokenLink: 'Does the link not work? Paste this address into the browser:',
  },
}

type Common = Readonly<Record<'greeting' | 'noAnswer' | 'brokenLink', string>>

const paragraph = (sentence: string): string => `<p>${escaped(sentence)}</p>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
