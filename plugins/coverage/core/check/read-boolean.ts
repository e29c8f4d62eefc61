import { type Found, refuse } from './found.ts'

export function readBoolean(found: Found): boolean {
  const { value } = found
  if (typeof value === 'boolean') return value
  refuse(found, {
    rule: 'not-a-boolean',
    must: 'must be true or false',
    advice: 'give one of them',
  })
  return false
}
