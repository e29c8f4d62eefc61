import { MAX_PROBLEMS } from './limits.ts'

/** Stable codes of the rules that a portfolio, a wish for a recommendation or a change must follow. */
export type Rule =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-number'
  | 'not-finite'
  | 'not-a-boolean'
  | 'not-one-of'
  | 'missing-key'
  | 'unknown-key'
  | 'empty-text'
  | 'too-long-text'
  | 'out-of-range'
  | 'not-whole'
  | 'too-many-offers'
  | 'too-many-cells'
  | 'too-many-candidates'
  | 'too-many-listed'
  | 'unknown-offer'
  | 'unknown-age-group'
  | 'duplicate-age-group'
  | 'duplicate-cell'
  | 'duplicate-offer'
  | 'duplicate-candidate'
  | 'duplicate-group'
  | 'duplicate-theme'
  | 'share-on-some-groups'
  | 'shares-do-not-sum-to-1'
  | 'no-level-weight'

/** One broken rule. */
export type Problem = Readonly<{
  /** Where, as in `offers[3].serves[0].share`; empty for the portfolio itself. */
  path: string
  rule: Rule
  /** One English sentence: subject, rule, what was received, what to do. */
  message: string
}>

/** `write` is called only if the problem will be reported: a hostile input can break any number. */
export type Report = (path: string, rule: Rule, write: () => string) => void

/** A list that fills as problems are reported, up to a limit. */
export function collectProblems(): Readonly<{ problems: readonly Problem[]; report: Report }> {
  const problems: Problem[] = []
  const report: Report = (path, rule, write) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ path, rule, message: write() })
  }
  return { problems, report }
}
