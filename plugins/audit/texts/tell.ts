import type { FieldHook, FlattenedField, PayloadRequest } from 'payload'
import { isRecord } from '../read.ts'
import { actionLabels } from './action-labels.ts'

type Row = Readonly<Record<string, unknown>>
type Language = keyof typeof words

const words = {
  nb: {
    system: 'Systemet',
    anybody: 'En ukjent',
    times: 'ganger',
    and: 'til',
    deleted: 'en konto',
  },
  nn: {
    system: 'Systemet',
    anybody: 'Ein ukjend',
    times: 'gonger',
    and: 'til',
    deleted: 'ein konto',
  },
  en: {
    system: 'The system',
    anybody: 'Somebody',
    times: 'times',
    and: 'to',
    deleted: 'an account',
  },
} as const

/** The sentence of a row, in the language of whoever reads it. */
export const tellInList: FieldHook = ({ data, req }) => (isRecord(data) ? tell(data, req) : null)

/** A row as a sentence: “Kari endret tilbud «Foreldrekurs»: plasser, tilstand”. */
export function tell(row: Row, req: PayloadRequest): string | null {
  const { action } = row
  if (!isAction(action)) return null
  const language = languageOf(req)
  const changes = tellChanges(row, req, language)
  const times = Number(row.times ?? 1)
  return [
    tellActor(row, language),
    ` ${actionLabels[action][language]}`,
    ...(hasNoObject(action) ? [] : [tellDocument(row, req, language)]),
    ...(changes === '' ? [] : [`: ${changes}`]),
    ...(times > 1 ? [` (${times} ${words[language].times})`] : []),
  ].join('')
}

function languageOf({ i18n }: PayloadRequest): Language {
  const language = i18n?.language
  return language === 'en' || language === 'nn' ? language : 'nb'
}

function tellActor({ actorName, actorCollection, actorId, door }: Row, language: Language): string {
  if (typeof actorName === 'string') return actorName
  if (actorId) return `${String(actorCollection)} ${String(actorId)}`
  return door === 'local' ? words[language].system : words[language].anybody
}

/** What signs in is the account that is named already. */
const hasNoObject = (action: string): boolean => action === 'sign-in' || action === 'sign-out'

function tellDocument(row: Row, { payload }: PayloadRequest, language: Language): string {
  const { subject, documentTitle, documentKey, documentId } = row
  const collection = payload.config.collections.find(({ slug }) => slug === subject)
  const global = payload.config.globals.find(({ slug }) => slug === subject)
  const name = documentTitle ?? documentKey ?? documentId
  const labels = collection && (name ? collection.labels.singular : collection.labels.plural)
  const label = labelIn(labels ?? global?.label ?? subject, language)
  return [
    ...(label === null ? [] : [` ${lowerFirst(label)}`]),
    ...(typeof name === 'string' ? [` «${name}»`] : []),
  ].join('')
}

function tellChanges({ changes, subject }: Row, req: PayloadRequest, language: Language): string {
  const { collections, globals } = req.payload.config
  const entity = [...collections, ...globals].find(({ slug }) => slug === subject)
  const paths = (Array.isArray(changes) ? changes : [])
    .filter(isRecord)
    .map(({ path }) => String(path))
  // The action says it already.
  const names = paths
    .filter((path) => path !== '_status')
    .map((path) => nameField(entity?.flattenedFields ?? [], path, language))
  const once = [...new Set(names)]
  return once.length > 8 ? `${once.slice(0, 8).join(', ')} …` : once.join(', ')
}

/** What the admin calls a field; the outermost that has a name, because that is where people look. */
function nameField(fields: readonly FlattenedField[], path: string, language: Language): string {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  const label = labelIn(field && 'label' in field ? field.label : null, language)
  if (label !== null) return lowerFirst(label)
  if (!field || !('flattenedFields' in field) || rest.length === 0) return name
  return nameField(field.flattenedFields, rest.join('.'), language)
}

function labelIn(label: unknown, language: Language): string | null {
  if (typeof label === 'string') return label
  if (!isRecord(label)) return null
  const found = label[language] ?? label.nb
  return typeof found === 'string' ? found : null
}

/** In the middle of a sentence. What is written in capitals stays so. */
const lowerFirst = (text: string): string =>
  /^.\p{Lowercase}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const isAction = (value: unknown): value is keyof typeof actionLabels =>
  typeof value === 'string' && Object.hasOwn(actionLabels, value)
