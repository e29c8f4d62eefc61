import type { TextField } from 'payload'
import { say } from './say.ts'

/** Whether the text is an absolute http(s) address; `javascript:` and the like are not. */
export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:'
}

/** A link to a page outside the system. */
export function webPageField(
  name: string,
  label: { nb: string; en: string },
  required = false,
): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    validate: (value: string | null | undefined, { req }: { req: Parameters<typeof say>[0] }) =>
      (!value && !required) ||
      isWebAddress(value ?? '') ||
      say(req, {
        nb: `Adressen må være hel og begynne med https:// eller http://. Fikk ${JSON.stringify(value)}.`,
        en: `The address must be complete and start with https:// or http://. Received ${JSON.stringify(value)}.`,
      }),
  }
}
