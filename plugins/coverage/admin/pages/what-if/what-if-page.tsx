import { municipalityCoverage, simulateChoice } from '../../../answers/index.ts'
import type { Asked } from '../asked.ts'
import { Frame } from '../frame.tsx'
import { orNull } from '../or-null.ts'
import { ChoiceForm } from './choice-form.tsx'
import { Outcome } from './outcome.tsx'
import { readChoice } from './read-choice.ts'

/** What would follow if offers were started and ended. Nothing is stored: the choice is the address. */
export async function whatIfPage(asked: Asked) {
  const { req, options, number, view, pageTexts, parameters } = asked
  const question = { number, view }
  const listed = await orNull(simulateChoice(req, options, { ...question, choice: null }))
  if (listed === null) return null
  const form = readChoice(parameters, listed.choices)
  const { simulation } =
    form.choice === null
      ? { simulation: null }
      : await simulateChoice(req, options, { ...question, choice: form.choice })
  const { municipality, isPending } = await municipalityCoverage(req, options, question)
  return (
    <Frame
      asked={asked}
      fictional={municipality.fictional}
      hasViews={false}
      isPending={isPending}
      title={pageTexts.whatIf.title}
    >
      {simulation && (
        <Outcome asked={asked} choices={listed.choices} form={form} simulation={simulation} />
      )}
      <ChoiceForm asked={asked} choices={listed.choices} form={form} />
    </Frame>
  )
}
