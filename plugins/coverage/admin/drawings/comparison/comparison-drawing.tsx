import { rounded } from '../fan/fan-geometry.ts'
import { type Colour, paint } from '../palette.ts'

/** Who is compared, each with a sign of its own. */
const signs = {
  municipality: { colour: 'universal', shape: 'circle' },
  county: { colour: 'selective', shape: 'square' },
  nation: { colour: 'indicated', shape: 'diamond' },
} as const satisfies Record<string, { colour: Colour; shape: string }>

export type Compared = keyof typeof signs

export type ComparisonDrawingProps = Readonly<{
  id: string
  title: string
  description: string
  /** The names of those with figures, in order. */
  compared: readonly Readonly<{ key: Compared; title: string }>[]
  rows: readonly Readonly<{
    key: string
    title: string
    /** Null for those who have no figure here. */
    shares: Readonly<Record<Compared, number | null>>
  }>[]
  percent: (share: number) => string
}>

const [left, right, rowHeight, nameHeight] = [12, 408, 48, 22]

/** Where the first figure is, under the names. */
const topOf = (compared: number) => 22 + compared * nameHeight
const along = (share: number) => rounded(left + Math.min(1, Math.max(0, share)) * (right - left))

/** The size a comparison of so many figures is drawn in. */
export const comparisonSize = (rows: number, compared: number) => ({
  width: 420,
  height: topOf(compared) + rows * rowHeight + 16,
})

/** Each figure as a line from 0 to 100 %, with the sign of everyone who is compared on it. */
export function ComparisonDrawing(props: ComparisonDrawingProps) {
  const { id, title, description, compared, rows, percent } = props
  const size = comparisonSize(rows.length, compared.length)
  const top = topOf(compared.length)
  return (
    <svg
      aria-describedby={`${id}-desc`}
      aria-labelledby={`${id}-title`}
      data-drawing="comparison"
      fontFamily="system-ui, 'DejaVu Sans', sans-serif"
      role="img"
      viewBox={`0 0 ${size.width} ${size.height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {compared.map(({ key, title: name }, place) => (
        <g key={key} transform={`translate(${left} ${14 + place * nameHeight})`}>
          <Sign of={key} x={0} y={0} />
          <text data-text="name" dy="0.35em" fill={paint('text')} fontSize="13" x="16">
            {name}
          </text>
        </g>
      ))}
      {rows.map(({ key, title: name, shares }, place) => {
        const y = top + place * rowHeight
        return (
          <g key={key}>
            <text
              data-text="name"
              fill={paint('text')}
              fontSize="13"
              fontWeight="600"
              x={left}
              y={y + 4}
            >
              {name}
            </text>
            <line stroke={paint('edge')} x1={left} x2={right} y1={y + 22} y2={y + 22} />
            {[0, 0.5, 1].map((share) => (
              <line
                key={share}
                stroke={paint('edge')}
                x1={along(share)}
                x2={along(share)}
                y1={y + 18}
                y2={y + 26}
              />
            ))}
            {compared.toReversed().map(({ key: who, title: whose }) => {
              const share = shares[who]
              return share === null ? null : (
                <Sign
                  key={who}
                  label={`${whose}: ${percent(share)}`}
                  of={who}
                  x={along(share)}
                  y={y + 22}
                />
              )
            })}
          </g>
        )
      })}
      {[0, 0.5, 1].map((share, place) => (
        <text
          data-text="figure"
          fill={paint('quiet')}
          fontSize="11"
          key={share}
          textAnchor={(['start', 'middle', 'end'] as const)[place]}
          x={along(share)}
          y={top + rows.length * rowHeight + 4}
        >
          {percent(share)}
        </text>
      ))}
    </svg>
  )
}

type SignProps = Readonly<{ of: Compared; x: number; y: number; label?: string }>

function Sign({ of, x, y, label }: SignProps) {
  const { colour, shape } = signs[of]
  const look = { fill: paint(colour), stroke: paint('ground'), strokeWidth: 1.5 }
  return (
    <g data-part={of} transform={`translate(${x} ${y})`}>
      {label && <title>{label}</title>}
      {shape === 'circle' && <circle {...look} r="8" />}
      {shape === 'square' && <rect {...look} height="13" width="13" x="-6.5" y="-6.5" />}
      {shape === 'diamond' && <path {...look} d="M0 -9L9 0L0 9L-9 0Z" />}
    </g>
  )
}
