import { LEVELS, type Level } from '../../../core/index.ts'
import { rounded } from '../fan/fan-geometry.ts'
import { paint, paintOf } from '../palette.ts'
import { fillsIn } from '../patterns.tsx'
import type { Box } from './grid-geometry.ts'

/** What is there of one level: an offer, a need without one, no need, or nobody knows. */
export type Step = 'offer' | 'missing' | 'no-need' | 'unknown'

type Props = Readonly<{ box: Box; id: string; steps: Readonly<Record<Level, Step>> }>

/** Three steps, higher for each level: filled with an offer, open without, absent without a need. */
export function StepsCell({ box, id, steps }: Props) {
  const width = Math.min(14, (box.width - 8) / 3)
  const left = box.x + (box.width - 3 * width - 4) / 2
  return LEVELS.map((level, place) => {
    const height = box.height * (0.45 + 0.275 * place)
    const x = rounded(left + place * (width + 2))
    const y = rounded(box.y + box.height - height)
    return (
      <rect
        data-part={`${level}-${steps[level]}`}
        height={rounded(height)}
        key={level}
        rx="1.5"
        width={rounded(width)}
        x={x}
        y={y}
        {...looks(id, level)[steps[level]]}
      />
    )
  })
}

const looks = (id: string, level: Level) =>
  ({
    offer: { fill: paintOf(level).full, stroke: paintOf(level).full },
    missing: { fill: paint('ground'), stroke: paintOf(level).full, strokeWidth: 1.5 },
    'no-need': {
      fill: 'none',
      stroke: paint('edge'),
      strokeDasharray: '0.1 4',
      strokeLinecap: 'round',
      strokeOpacity: 0.6,
    },
    unknown: { fill: fillsIn(id).unknown(level), stroke: paint('edge') },
  }) as const satisfies Record<Step, object>
