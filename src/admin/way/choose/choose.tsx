import {
  askChoice,
  askRecommendation,
  type MunicipalRecommendation,
} from '../../../../plugins/coverage/admin/index.ts'
import type { WayContext } from '../way-context.ts'
import { PickTable } from './pick-table.tsx'
import { PlanForm, type PlannedMeasure } from './plan-form.tsx'
import { readWish } from './read-wish.ts'
import { titleOfPick } from './title-of-pick.ts'
import { WhatIf } from './what-if.tsx'
import { WishForm } from './wish-form.tsx'

/**
 * The fourth step: what would close the gaps best, what the municipality chooses of it, and what that
 * would do. All of it stands in the address, so that it can be left, resumed and sent to a colleague.
 */
export async function Choose(way: WayContext) {
  const { req, texts, place, rights, facts, language, coverage } = way
  const wish = readWish(way.search)
  if (coverage === null || coverage.index === null) return <p>{texts.choose.noFigures}</p>
  const mayAsk = wish.isAsked && wish.problems.length === 0
  const recommendation = mayAsk
    ? await askRecommendation(req, {
        number: place.number,
        goal: wish.goal,
        ...(wish.budget === null ? {} : { budget: wish.budget }),
        maxPicks: wish.maxPicks ?? mostPicks,
      })
    : null
  if (recommendation === null || !isAnswer(recommendation)) {
    return <WishForm texts={texts} wish={wish} />
  }
  const picked = recommendation.picks.map(({ candidate }) => candidate)
  const chosen = wish.chosen ?? picked
  const weighed = await askChoice(req, { number: place.number, chosen })
  const inOrder = [...weighed.chosen].sort(
    (a, b) => picked.indexOf(a.candidate) - picked.indexOf(b.candidate),
  )
  const measures = inOrder.map(
    ({ candidate, seats, cost, program, offer }): PlannedMeasure => ({
      candidate,
      program: offer ? null : (program?.slug ?? null),
      offer: offer?.id ?? null,
      title: titleOfPick({ candidate, program, offer }, texts),
      seats: seats === null ? '' : String(seats),
      yearlyCost: String(cost),
    }),
  )
  return (
    <>
      <WishForm texts={texts} wish={wish} />
      <PickTable chosen={chosen} recommendation={recommendation} way={way} wish={wish} />
      {measures.length > 0 && <WhatIf way={way} weighed={weighed} />}
      {measures.length > 0 && !rights.mayPublish && <p>{texts.choose.managersOnly}</p>}
      {measures.length > 0 && rights.mayPublish && (
        <PlanForm
          admin={way.admin}
          key={chosen.join(' ')}
          language={language}
          measures={measures}
          name={place.name}
          number={place.number}
          plans={facts.plans.map(({ id, title }) => ({ id, title }))}
        />
      )}
    </>
  )
}

/** More than a municipality starts in a year, and few enough to look through. */
const mostPicks = 12

const isAnswer = (
  answer: MunicipalRecommendation | readonly string[],
): answer is MunicipalRecommendation => 'picks' in answer
