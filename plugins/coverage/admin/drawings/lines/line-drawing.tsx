import { rounded } from '../fan/fan-geometry.ts'
import { type Colour, paint } from '../palette.ts'
import { heightOf, placeInTime, plot, spread } from './line-geometry.ts'

/** One figure over time; null on days without it. */
export type Line = Readonly<{
  key: string
  title: string
  colour: Colour
  /** Tells it from the others without its colour. */
  dash: string
  points: readonly Readonly<{ day: string; share: number | null }>[]
}>

export type LineDrawingProps = Readonly<{
  id: string
  title: string
  description: string
  lines: readonly Line[]
  /** What lies between the bounds of the first line; null on days without. */
  band: readonly Readonly<{ day: string; lower: number | null; upper: number | null }>[]
  /** How a share and a day are written. */
  percent: (share: number) => string
  dayText: (day: string) => string
}>

/** The size lines are drawn in. */
export const lineSize = { width: 420, height: 286 }

/** A name stands so far above the end of its line, and takes so much. */
const [nameAbove, nameHeight] = [14, 20]

/** Shares over time, each line with its name at its end. */
export function LineDrawing(props: LineDrawingProps) {
  const { id, title, description, lines, band, percent, dayText } = props
  const days = lines.flatMap(({ points }) => points.map(({ day }) => day)).toSorted()
  const [first, last] = [days.at(0) ?? '', days.at(-1) ?? '']
  const x = (day: string) => rounded(placeInTime(day, { first, last }))
  const ends = lines.flatMap(({ points, ...line }) => {
    const end = points.findLast(({ share }) => share !== null)
    return end && end.share !== null ? [{ ...line, share: end.share, day: end.day }] : []
  })
  const names = spread(
    ends.map(({ share }) => heightOf(share) - (first === last ? 0 : nameAbove)),
    nameHeight,
  )
  return (
    <svg
      aria-describedby={`${id}-desc`}
      aria-labelledby={`${id}-title`}
      data-drawing="lines"
      fontFamily="system-ui, 'DejaVu Sans', sans-serif"
      role="img"
      viewBox={`0 0 ${lineSize.width} ${lineSize.height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Scale percent={percent} />
      <polygon data-part="band" fill={paint('universal-pale')} points={bandOf(band, x)} />
      {lines.map(({ key, colour, dash, points }) => (
        <g fill={paint(colour)} key={key} stroke={paint(colour)}>
          <path
            d={pathOf(points, x)}
            data-part="line"
            fill="none"
            strokeDasharray={dash}
            strokeWidth="2.5"
          />
          {points.map(({ day, share }) =>
            share === null ? null : (
              <circle cx={x(day)} cy={rounded(heightOf(share))} key={day} r="3" />
            ),
          )}
        </g>
      ))}
      {ends.map(({ key, title: name, colour, share, day }, place) => (
        <text
          dy="0.35em"
          fill={paint(colour)}
          data-text="name"
          fontSize="13"
          fontWeight="600"
          key={key}
          paintOrder="stroke"
          stroke={paint('ground')}
          strokeLinejoin="round"
          strokeWidth="3"
          textAnchor={first === last ? 'start' : 'end'}
          x={first === last ? x(day) + 12 : plot.right}
          y={rounded(names[place] ?? 0)}
        >
          {name} {percent(share)}
        </text>
      ))}
      <text fill={paint('quiet')} data-text="name" fontSize="12" x={plot.left} y={plot.bottom + 22}>
        {first === last ? '' : dayText(first)}
      </text>
      <text
        fill={paint('quiet')}
        data-text="name"
        fontSize="12"
        textAnchor={first === last ? 'middle' : 'end'}
        x={x(last)}
        y={plot.bottom + 22}
      >
        {last && dayText(last)}
      </text>
    </svg>
  )
}

function Scale({ percent }: Pick<LineDrawingProps, 'percent'>) {
  return (
    <g>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line
            stroke={paint('edge')}
            strokeOpacity={share === 0 ? 1 : 0.35}
            x1={plot.left}
            x2={plot.right}
            y1={heightOf(share)}
            y2={heightOf(share)}
          />
          <text
            dy="0.35em"
            fill={paint('quiet')}
            data-text="figure"
            fontSize="11"
            textAnchor="end"
            x={plot.left - 6}
            y={heightOf(share)}
          >
            {percent(share)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** A line that is broken where there is no figure. */
function pathOf(points: Line['points'], x: (day: string) => number): string {
  return points
    .map(({ day, share }, place) => {
      if (share === null) return ''
      const isOn = place > 0 && (points[place - 1]?.share ?? null) !== null
      return `${isOn ? 'L' : 'M'}${x(day)} ${rounded(heightOf(share))}`
    })
    .join('')
}

function bandOf(band: LineDrawingProps['band'], x: (day: string) => number): string {
  const known = band.flatMap(({ day, lower, upper }) =>
    lower === null || upper === null ? [] : [{ day, lower, upper }],
  )
  const there = known.map(({ day, upper }) => `${x(day)},${rounded(heightOf(upper))}`)
  const back = known.toReversed().map(({ day, lower }) => `${x(day)},${rounded(heightOf(lower))}`)
  return [...there, ...back].join(' ')
}
