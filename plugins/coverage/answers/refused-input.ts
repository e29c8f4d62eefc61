import { APIError } from 'payload'

type Broken = Readonly<{ path: string; rule: string; message: string }>
type ToldProblem = Readonly<{ code: string; message: string; field: string }>

/** Input that breaks rules, with every problem, so that it need not be sent again for each. */
export class RefusedInput extends APIError {
  readonly problems: readonly ToldProblem[]

  constructor(found: readonly Broken[]) {
    const problems = found.map(({ path, rule, message }) => ({ code: rule, message, field: path }))
    const [first] = problems
    super(
      first?.message ?? 'The input cannot be used.',
      problems.some(({ code }) => code.startsWith('too-many-')) ? 413 : 400,
      { code: first?.code, field: first?.field, problems },
      true,
    )
    this.problems = problems
  }
}
