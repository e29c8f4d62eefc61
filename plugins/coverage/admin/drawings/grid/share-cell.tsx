import type { Level } from '../../../core/index.ts'
import { rounded } from '../fan/fan-geometry.ts'
import type { Leaf } from '../fan/leaf.ts'
import { paint, paintOf } from '../palette.ts'
import { fillsIn } from '../patterns.tsx'
import type { Box } from './grid-geometry.ts'

type Props = Readonly<{
  box: Box
  id: string
  level: Level
  state: Leaf['state']
  share: number
  isAtLeast: boolean
  figure: string
}>

/** A share as a filled part of a box, from the left, with its figure on it. */
export function ShareCell({ box, id, level, state, share, isAtLeast, figure }: Props) {
  const { full, pale } = paintOf(level)
  const { x, y, width, height } = box
  const at = { x: rounded(x), y, width: rounded(width), height, rx: 3 }
  if (state === 'no-need') {
    return <rect {...at} data-part="no-need" fill="none" {...faint} />
  }
  const isKnown = state === 'counted'
  const ground = isKnown && !isAtLeast ? pale : fillsIn(id).unknown(level)
  return (
    <>
      <rect {...at} data-part={isKnown ? 'ground' : state} fill={ground} stroke={full} />
      {isKnown && share > 0 && (
        <rect {...at} data-part="effective" fill={full} width={rounded(width * share)} />
      )}
      <text
        data-text="figure"
        dy="0.35em"
        fill={paint('text')}
        fontSize="12"
        fontWeight="700"
        paintOrder="stroke"
        stroke={paint('ground')}
        strokeLinejoin="round"
        strokeWidth="3.5"
        textAnchor="middle"
        x={rounded(x + width / 2)}
        y={y + height / 2}
      >
        {figure}
      </text>
    </>
  )
}

/** What is not needed is hardly there. */
const faint = {
  stroke: paint('edge'),
  strokeDasharray: '0.1 4',
  strokeLinecap: 'round',
  strokeOpacity: 0.6,
} as const
