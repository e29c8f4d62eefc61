import type { Language } from '../fields/index.ts'
import type { Letter } from '../mail/index.ts'
import type { Reviewed } from './reviewed.ts'

type Document = Readonly<{
  collection: Reviewed
  title: string | null | undefined
  address: string
}>

/** Tells a manager that somebody waits. What was written stays in the system. */
export function letterToManager(
  language: Language,
  { collection, title, address }: Document,
  asker: string | null,
): Letter {
  const texts = languages[language]
  const name = title ?? texts.untitled
  return {
    language,
    subject: texts.toReview(name),
    before: [texts.hello, texts.asked(asker ?? texts.colleague, texts.the[collection], name)],
    link: { label: texts.readAndAnswer, address },
    after: [texts.publishOrReturn],
  }
}

/** Tells whoever asked what has become of it. The comment stays in the system. */
export function letterToAsker(
  language: Language,
  { collection, title, address }: Document,
  isReturned: boolean,
): Letter {
  const texts = languages[language]
  const name = title ?? texts.untitled
  const told = isReturned ? texts.returned : texts.done[collection]
  return {
    language,
    subject: told.subject(name),
    before: [texts.hello, told.sentence(texts.the[collection], name)],
    link: { label: texts.open, address },
  }
}

type Told = Readonly<{
  subject: (title: string) => string
  sentence: (the: string, title: string) => string
}>

type Texts = Readonly<{
  hello: string
  untitled: string
  colleague: string
  the: Readonly<Record<Reviewed, string>>
  toReview: (title: string) => string
  asked: (asker: string, the: string, title: string) => string
  readAndAnswer: string
  publishOrReturn: string
  open: string
  returned: Told
  done: Readonly<Record<Reviewed, Told>>
}>

const nb: Texts = {
  hello: 'Hei!',
  untitled: 'Uten navn',
  colleague: 'En kollega',
  the: { offers: 'tilbudet', plans: 'planen' },
  toReview: (title) => `Til gjennomgang: ${title}`,
  asked: (asker, the, title) => `${asker} har bedt om gjennomgang av ${the} «${title}».`,
  readAndAnswer: 'Les og svar',
  publishOrReturn: 'Publiser, eller send tilbake med en kommentar.',
  open: 'Åpne i Tiltaksvifte',
  returned: {
    subject: (title) => `Sendt tilbake: ${title}`,
    sentence: (the, title) =>
      `Den kommuneansvarlige har lest ${the} «${title}» og sendt det tilbake med en kommentar.`,
  },
  done: {
    offers: {
      subject: (title) => `Publisert: ${title}`,
      sentence: (_the, title) => `Tilbudet «${title}» er publisert.`,
    },
    plans: {
      subject: (title) => `Gjennomgått: ${title}`,
      sentence: (_the, title) => `Planen «${title}» er gjennomgått.`,
    },
  },
}

const nn: Texts = {
  hello: 'Hei!',
  untitled: 'Utan namn',
  colleague: 'Ein kollega',
  the: { offers: 'tilbodet', plans: 'planen' },
  toReview: (title) => `Til gjennomgang: ${title}`,
  asked: (asker, the, title) => `${asker} har bede om gjennomgang av ${the} «${title}».`,
  readAndAnswer: 'Les og svar',
  publishOrReturn: 'Publiser, eller send tilbake med ein kommentar.',
  open: 'Opne i Tiltaksvifte',
  returned: {
    subject: (title) => `Sendt tilbake: ${title}`,
    sentence: (the, title) =>
      `Den kommuneansvarlege har lese ${the} «${title}» og sendt det tilbake med ein kommentar.`,
  },
  done: {
    offers: {
      subject: (title) => `Publisert: ${title}`,
      sentence: (_the, title) => `Tilbodet «${title}» er publisert.`,
    },
    plans: {
      subject: (title) => `Gjennomgått: ${title}`,
      sentence: (_the, title) => `Planen «${title}» er gjennomgått.`,
    },
  },
}

const en: Texts = {
  hello: 'Hello!',
  untitled: 'Untitled',
  colleague: 'A colleague',
  the: { offers: 'the offer', plans: 'the plan' },
  toReview: (title) => `To be reviewed: ${title}`,
  asked: (asker, the, title) => `${asker} has asked for a review of ${the} “${title}”.`,
  readAndAnswer: 'Read and answer',
  publishOrReturn: 'Publish it, or send it back with a comment.',
  open: 'Open in Tiltaksvifte',
  returned: {
    subject: (title) => `Sent back: ${title}`,
    sentence: (the, title) =>
      `The manager has read ${the} “${title}” and sent it back with a comment.`,
  },
  done: {
    offers: {
      subject: (title) => `Published: ${title}`,
      sentence: (_the, title) => `The offer “${title}” is published.`,
    },
    plans: {
      subject: (title) => `Reviewed: ${title}`,
      sentence: (_the, title) => `The plan “${title}” is reviewed.`,
    },
  },
}

const languages: Readonly<Record<Language, Texts>> = { nb, nn, en }
