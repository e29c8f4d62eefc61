import { type Choices, simulateChoice } from '../../../answers/index.ts'
import type { Asked } from '../asked.ts'
import { Frame } from '../frame.tsx'
import { orNull } from '../or-null.ts'
import { ChoiceForm } from './choice-form.tsx'
import { Outcome } from './outcome.tsx'
import { readChoice } from './read-choice.ts'

/** What would follow if offers were started and ended. Nothing is stored: the choice is the address. */
export async function whatIfPage(asked: Asked) {
  const { req, options, number, view, pageTexts, parameters } = asked
  const choose = (choices: Choices) => readChoice(parameters, choices).choice
  const answer = await orNull(simulateChoice(req, options, { number, view, choose }))
  if (answer === null) return null
  const { municipality, isPending, choices, simulation } = answer
  const form = readChoice(parameters, choices)
  return (
    <Frame
      asked={asked}
      fictional={municipality.fictional}
      hasViews={false}
      isPending={isPending}
      title={pageTexts.whatIf.title}
    >
      {simulation && (
        <Outcome asked={asked} choices={choices} form={form} simulation={simulation} />
      )}
      <ChoiceForm asked={asked} choices={choices} form={form} />
    </Frame>
  )
}
