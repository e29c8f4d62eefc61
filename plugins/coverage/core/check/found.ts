import type { Report, Rule } from './problem.ts'
import { showValue } from './show-value.ts'

/**
 * A value and where it was found. The readers of this folder return what their type promises; where
 * they cannot, they report it and return a stand-in, which never leaves `checkPortfolio`, because a
 * portfolio with a problem is not handed out.
 */
export type Found = Readonly<{ value: unknown; path: string; report: Report }>

/** What a value had to be, what to do about it, and perhaps a guess at what was meant. */
export type Refusal = Readonly<{ rule: Rule; must: string; advice: string; suggestion?: string }>

/** Reports that the value breaks a rule, or that it is missing. */
export function refuse({ value, path, report }: Found, refusal: Refusal): void {
  const { rule, must, advice, suggestion = '' } = refusal
  const subject = path === '' ? 'The input' : path
  if (value === undefined) {
    report(path, 'missing-key', () => `${subject} ${must}, but is missing; ${advice}.`)
    return
  }
  report(
    path,
    rule,
    () => `${subject} ${must}, received ${showValue(value)}; ${advice}.${suggestion}`,
  )
}
