import { paint } from './palette.ts'
import { fillsIn } from './patterns.tsx'

export type Sign =
  | 'effective'
  | 'reach'
  | 'zero'
  | 'open'
  | 'at-least'
  | 'planned'
  | 'unknown'
  | 'no-need'

/** One sign of a legend, drawn as in the drawing of this id, whose patterns it uses. */
export function LegendSign({ sign, id }: Readonly<{ sign: Sign; id: string }>) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 18">
      <rect height="15" rx="1.5" width="29" x="1.5" y="1.5" {...looks(id)[sign]} />
    </svg>
  )
}

const looks = (id: string) => {
  const fills = fillsIn(id)
  const edge = { stroke: paint('universal'), strokeWidth: 1 }
  return {
    effective: { ...edge, fill: paint('universal') },
    reach: { ...edge, fill: fills.hatched('universal') },
    zero: { ...edge, fill: paint('universal-pale') },
    open: { ...edge, fill: paint('ground'), strokeWidth: 1.5 },
    'at-least': { ...edge, fill: fills.unknown('universal') },
    planned: {
      fill: paint('ground'),
      stroke: paint('plan'),
      strokeDasharray: '3.5 2',
      strokeWidth: 1.4,
    },
    unknown: { fill: fills.unknown('universal'), stroke: paint('edge'), strokeWidth: 0.8 },
    'no-need': {
      fill: 'none',
      stroke: paint('edge'),
      strokeDasharray: '0.1 4',
      strokeLinecap: 'round',
      strokeWidth: 1.4,
    },
  } as const satisfies Record<Sign, object>
}
