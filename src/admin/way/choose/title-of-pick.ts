import type { WayTexts } from '../texts/index.ts'

type Pick = Readonly<{
  candidate: string
  program?: Readonly<{ title: string; isRunning: boolean }> | undefined
  offer?: Readonly<{ title: string }> | undefined
}>

/** What a pick is called: the programme, or one more group of what runs already. */
export function titleOfPick({ candidate, program, offer }: Pick, { choose }: WayTexts): string {
  if (offer) return choose.more(offer.title)
  if (!program) return candidate
  return program.isRunning ? choose.more(program.title) : program.title
}
