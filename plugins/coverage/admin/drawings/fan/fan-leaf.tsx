import { paint, paintOf } from '../palette.ts'
import { fillsIn } from '../patterns.tsx'
import { filledTo, outline, placeAt, rings, rounded, sectorAt } from './fan-geometry.ts'
import { type Leaf, plannedPart } from './leaf.ts'

type Props = Readonly<{
  leaf: Leaf
  id: string
  /** Its place among the age groups, and how many there are. */
  place: number
  count: number
  /** The figure as it is written in the leaf. */
  figure: string
}>

/** One leaf of the fan. What is known of it shows in its pattern and its edge, not in colour alone. */
export function FanLeaf({ leaf, id, place, count, figure }: Props) {
  const ring = rings[leaf.level]
  const sector = sectorAt(ring, place, count)
  const shape = outline(ring, sector)
  const middle = (ring.inner + ring.outer) / 2
  const at = placeAt(middle, sector.middle)
  const isOnColour = filledTo(ring, leaf.effective) > middle + heightOfFigure
  return (
    <>
      {leaf.state === 'no-need' && <NoNeed d={shape} />}
      {(leaf.state === 'unknown' || leaf.state === 'hidden') && (
        <path
          d={shape}
          data-part={leaf.state}
          fill={fillsIn(id).unknown(leaf.level)}
          stroke={paint('edge')}
          strokeWidth="0.8"
        />
      )}
      {leaf.state === 'counted' && (
        <Filling
          id={id}
          leaf={leaf}
          part={({ from, to }) =>
            outline({ inner: filledTo(ring, from), outer: filledTo(ring, to) }, sector)
          }
        />
      )}
      <text
        data-text="figure"
        dy="0.35em"
        fill={paint(isOnColour ? 'ground' : 'text')}
        fontSize="13"
        fontWeight="700"
        paintOrder="stroke"
        stroke={isOnColour ? 'none' : paint('ground')}
        strokeLinejoin="round"
        strokeWidth="4"
        textAnchor="middle"
        x={rounded(at.x)}
        y={rounded(at.y)}
      >
        {figure}
      </text>
    </>
  )
}

/** How far from the middle of its ring a figure reaches. */
const heightOfFigure = 8

const NoNeed = ({ d }: { d: string }) => (
  <path
    d={d}
    data-part="no-need"
    fill="none"
    stroke={paint('edge')}
    strokeDasharray="0.1 4"
    strokeLinecap="round"
    strokeWidth="1.2"
  />
)

type FillingProps = Readonly<{
  leaf: Leaf
  id: string
  part: (share: Readonly<{ from: number; to: number }>) => string
}>

/**
 * Filled from the pivot outwards: the share of the leaf's area in full colour is its effective coverage,
 * with the hatching it is the reach, and a broken line goes round what the planned offers add.
 */
function Filling({ leaf, id, part }: FillingProps) {
  const { level, effective, reach, isAtLeast } = leaf
  const { full, pale } = paintOf(level)
  const fills = fillsIn(id)
  const whole = part({ from: 0, to: 1 })
  const planned = plannedPart(leaf)
  return (
    <>
      <path d={whole} data-part="ground" fill={isAtLeast ? fills.unknown(level) : pale} />
      {reach > effective && (
        <path
          d={part({ from: effective, to: reach })}
          data-part="reach"
          fill={fills.hatched(level)}
        />
      )}
      {effective > 0 && (
        <path d={part({ from: 0, to: effective })} data-part="effective" fill={full} />
      )}
      <path d={whole} data-part="edge" fill="none" stroke={full} strokeWidth="1" />
      {planned && (
        <path
          d={part(planned)}
          data-part="planned"
          fill={paint('ground')}
          stroke={paint('plan')}
          strokeDasharray="3.5 2"
          strokeWidth="1.4"
        />
      )}
    </>
  )
}
