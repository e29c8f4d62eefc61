import { type Leaf, plannedPart, type Sign } from '../drawings/index.ts'
import type { FanTexts } from '../texts/fan.ts'

/** What the parts of this fan mean; of what it has none of, nothing is said. */
export function listSigns(
  leaves: readonly Leaf[],
  { legend, states }: FanTexts,
): readonly Readonly<{ sign: Sign; text: string }>[] {
  const has = (question: (leaf: Leaf) => boolean) => leaves.some(question)
  const signs: readonly (readonly [Sign, string, boolean])[] = [
    ['effective', legend.effective, has(({ state }) => state === 'counted')],
    ['reach', legend.reach, has(({ reach, effective }) => reach > effective)],
    ['zero', legend.zero, has(isPartlyEmpty)],
    ['at-least', legend.atLeast, has(({ isAtLeast }) => isAtLeast)],
    ['planned', legend.planned, has((leaf) => plannedPart(leaf) !== null)],
    ['unknown', legend.unknown, has(({ state }) => state === 'unknown')],
    ['unknown', states.hidden, has(({ state }) => state === 'hidden')],
    ['no-need', legend.noNeed, has(({ state }) => state === 'no-need')],
  ]
  return signs.filter(([, , isThere]) => isThere).map(([sign, text]) => ({ sign, text }))
}

const isPartlyEmpty = ({ state, reach, isAtLeast }: Leaf): boolean =>
  state === 'counted' && reach < 1 && !isAtLeast
