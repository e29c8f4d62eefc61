import type { Offer } from '../portfolio.ts'
import type { Need } from '../weigh-cells.ts'
import { assumeKnown } from './assume-unknown.ts'
import { type Bounds, boundNeeds } from './bound-needs.ts'
import type { CodedNeeds } from './code-needs.ts'
import { type Filling, fillNeeds } from './fill-needs.ts'
import {
  inFillingOrder,
  isUncertain,
  listSupplies,
  type Supply,
  type SupplySettings,
} from './list-supplies.ts'
import { type Flows, followFlows, routeSeats } from './route-seats.ts'

/** What the offers make of the needs; lists by need are in the order of the needs. */
export type Figures = Filling &
  Bounds &
  Marks &
  Readonly<{
    needs: readonly Need[]
    /** The offers that count. */
    supplies: readonly Supply[]
    /** The same in filling order. */
    order: readonly Supply[]
    /** Where their seats go. */
    flows: Flows
  }>

type Marks = Readonly<{
  /** By need: whether an offer counts there. */
  isOffered: readonly boolean[]
  /** By need: whether seats and evidence of all offers that count there are known. */
  isKnown: readonly boolean[]
}>

/**
 * The figures of every need, which all else is made of. Unknown seats fill nothing: the figures rest
 * on documented seats only, and the bounds tell the rest.
 */
export function computeFigures(
  offers: readonly Offer[],
  coded: CodedNeeds,
  settings: SupplySettings,
): Figures {
  const { needs } = coded
  const supplies = listSupplies(offers, settings)
  const flows = routeSeats(supplies, coded)
  const order = inFillingOrder(supplies)
  const known = assumeKnown(order)
  const { reach, effective, filled } = fillNeeds(needs, flows, known)
  const { lower, upper } = boundNeeds(needs, { supplies, flows }, { known, effective })
  const { isOffered, isKnown } = markNeeds(needs, supplies, flows)
  // Field by field: spreads in one literal take as long as the filling.
  return {
    needs,
    supplies,
    order,
    flows,
    reach,
    effective,
    filled,
    lower,
    upper,
    isOffered,
    isKnown,
  }
}

function markNeeds(needs: readonly Need[], supplies: readonly Supply[], flows: Flows): Marks {
  const isOffered = needs.map(() => false)
  const isKnown = needs.map(() => true)
  followFlows(flows, supplies, (supply, need) => {
    isOffered[need] = true
    if (isUncertain(supply)) isKnown[need] = false
  })
  return { isOffered, isKnown }
}
