import { Refusal } from './problem.ts'

/**
 * Names that would change what all objects are, if anything ever copied them carelessly. No field
 * has them, and nobody sends them by mistake.
 *
 * @throws Refusal 400 `bad-name`
 */
export function refuseDangerousNames(text: string, value: unknown): void {
  // Without these letters, plain or written in code, there is nothing to find.
  if (!/prototype|__proto__|\\u/i.test(text)) return
  const open: unknown[] = [value]
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (typeof current !== 'object' || current === null) continue
    if (isDangerous(current)) {
      throw new Refusal(400, {
        code: 'bad-name',
        message: 'The body has a name that no field has: __proto__ or constructor.prototype.',
      })
    }
    open.push(...Object.values(current).filter((each) => each !== undefined))
  }
}

const isDangerous = (value: object): boolean => {
  if (Object.hasOwn(value, '__proto__')) return true
  const { constructor: inner }: { constructor?: unknown } = value
  return (
    Object.hasOwn(value, 'constructor') &&
    typeof inner === 'object' &&
    inner !== null &&
    Object.hasOwn(inner, 'prototype')
  )
}
