import type { TextField } from 'payload'
import { say } from './say.ts'

const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * Whether nine digits are a Norwegian organisation number: the last digit is the modulus-11
 * check digit of the first eight (Brønnøysundregistrene, "Organisasjonsnummeret").
 */
export function isOrganisationNumber(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false
  const digits = [...value].map(Number)
  const sum = weights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0)
  return (11 - (sum % 11)) % 11 === digits[8]
}

export const organisationNumberField: TextField = {
  name: 'organisationNumber',
  type: 'text',
  label: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
  validate: (value: string | null | undefined, { req }: { req: Parameters<typeof say>[0] }) =>
    !value ||
    isOrganisationNumber(value) ||
    say(req, {
      nb: `Organisasjonsnummeret skal ha ni siffer og riktig kontrollsiffer. Fikk ${JSON.stringify(value)}.`,
      nn: `Organisasjonsnummeret skal ha ni siffer og rett kontrollsiffer. Fekk ${JSON.stringify(value)}.`,
      en: `An organisation number has nine digits and a valid check digit. Received ${JSON.stringify(value)}.`,
    }),
}
