import { type FieldHook, type TextField, ValidationError } from 'payload'
import { say, type Trilingual } from './say.ts'

/** Whether the text is an absolute http(s) address; `javascript:` and the like are not. */
export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:'
}

/** Whether the text leads somewhere, and not to a page: what half an address does not. */
export function leadsElsewhere(value: string): boolean {
  return URL.canParse(value) && !isWebAddress(value)
}

/** Payload asks nothing of drafts, and whoever looks through one would run a `javascript:` in it. */
const refuseOtherSchemes: FieldHook = ({ value, path, req, collection }) => {
  if (typeof value !== 'string' || !leadsElsewhere(value)) return value
  const errors = [{ path: path.join('.'), message: say(req, notAnAddress(value)) }]
  throw new ValidationError(
    { ...(collection ? { collection: collection.slug } : {}), errors },
    req.t,
  )
}

const notAnAddress = (value: unknown): Trilingual => ({
  nb: `Adressen må være hel og begynne med https:// eller http://. Fikk ${JSON.stringify(value)}.`,
  nn: `Adressa må vere heil og byrje med https:// eller http://. Fekk ${JSON.stringify(value)}.`,
  en: `The address must be complete and start with https:// or http://. Received ${JSON.stringify(value)}.`,
})

const notSecure = (value: string): Trilingual => ({
  nb: `Adressen må begynne med https://. Fikk ${JSON.stringify(value)}.`,
  nn: `Adressa må byrje med https://. Fekk ${JSON.stringify(value)}.`,
  en: `The address must start with https://. Received ${JSON.stringify(value)}.`,
})

type Demands = Readonly<{
  /** @default false */
  required?: boolean
  /** Whether nobody between may change what the page says. @default false */
  secure?: boolean
}>

/** A link to a page outside the system. */
export function webPageField(
  name: string,
  label: Trilingual,
  { required = false, secure = false }: Demands = {},
): TextField {
  const check = (value: string): true | Trilingual => {
    if (!isWebAddress(value)) return notAnAddress(value)
    return !secure || new URL(value).protocol === 'https:' || notSecure(value)
  }
  return {
    name,
    type: 'text',
    label,
    required,
    validate: (value: string | null | undefined, { req }: { req: Parameters<typeof say>[0] }) => {
      const problem = value || required ? check(value ?? '') : true
      return problem === true || say(req, problem)
    },
    hooks: { beforeChange: [refuseOtherSchemes] },
  }
}
