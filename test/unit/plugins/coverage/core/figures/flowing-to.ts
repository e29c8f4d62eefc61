import type { Flows } from '../../../../../../plugins/coverage/core/figures/route-seats.ts'

/** All the seats of each offer flow to one need. */
export function flowingTo(need: number, offers: readonly unknown[]): Flows {
  return {
    starts: [0, ...offers.map((_, position) => position + 1)],
    needs: offers.map(() => need),
    parts: offers.map(() => 1),
  }
}
