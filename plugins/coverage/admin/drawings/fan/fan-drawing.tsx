import { LEVELS, type Level } from '../../../core/index.ts'
import { paint, paintOf } from '../palette.ts'
import { Patterns } from '../patterns.tsx'
import { outline, placeAt, rings, rounded, sectorAt } from './fan-geometry.ts'
import { FanLeaf } from './fan-leaf.tsx'
import type { Leaf } from './leaf.ts'

/** A leaf with what is said of it. */
export type ToldLeaf = Leaf &
  Readonly<{
    /** The figure as it is written in the leaf. */
    figure: string
    /** The whole of it in words: the name of the link. */
    label: string
    /** What lies behind it; null in a picture, which leads nowhere. */
    href: string | null
  }>

export type FanDrawingProps = Readonly<{
  /** Begins every id of this drawing. */
  id: string
  title: string
  description: string
  ageGroups: readonly Readonly<{ key: string; title: string }>[]
  levelTitle: (level: Level) => string
  /** In the order they are read: the levels of each age group in turn. */
  leaves: readonly ToldLeaf[]
  /** The figure of the whole, under the pivot. */
  whole: Readonly<{ figure: string; label: string }>
}>

/** The size the fan is drawn in. */
export const fanSize = { width: 460, height: 304 }

/** The fan (tiltaksvifte): levels as rings, age groups as blades. The size of a leaf means nothing. */
export function FanDrawing(props: FanDrawingProps) {
  const { id, title, description, ageGroups, leaves, whole } = props
  const isPicture = leaves.every(({ href }) => href === null)
  return (
    <svg
      aria-describedby={`${id}-desc`}
      aria-labelledby={`${id}-title`}
      data-drawing="fan"
      fontFamily="system-ui, 'DejaVu Sans', sans-serif"
      role={isPicture ? 'img' : 'group'}
      viewBox={`-230 -230 ${fanSize.width} ${fanSize.height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Patterns id={id} />
      {leaves.map((leaf) => {
        const place = ageGroups.findIndex(({ key }) => key === leaf.ageGroup)
        const drawn = (
          <FanLeaf
            count={ageGroups.length}
            figure={leaf.figure}
            id={id}
            leaf={leaf}
            place={place}
          />
        )
        const key = `${leaf.ageGroup} ${leaf.level}`
        if (leaf.href === null) return <g key={key}>{drawn}</g>
        return (
          <a aria-label={leaf.label} href={leaf.href} key={key}>
            <title>{leaf.label}</title>
            {drawn}
            <path
              data-part="focus"
              d={outline(rings[leaf.level], sectorAt(rings[leaf.level], place, ageGroups.length))}
              fill="none"
              stroke="none"
            />
          </a>
        )
      })}
      <Names {...props} />
      <circle cx="0" cy="6" fill={paint('universal')} r="6" />
      <text
        data-text="whole"
        fill={paint('text')}
        fontSize="30"
        fontWeight="700"
        textAnchor="middle"
        y="46"
      >
        {whole.figure}
      </text>
      <text data-text="name" fill={paint('quiet')} fontSize="12" textAnchor="middle" y="66">
        {whole.label}
      </text>
    </svg>
  )
}

/** The age groups round the fan, and the levels under their rings. */
function Names({ ageGroups, levelTitle }: FanDrawingProps) {
  return (
    <g
      paintOrder="stroke"
      stroke={paint('ground')}
      strokeLinejoin="round"
      strokeWidth="3"
      textAnchor="middle"
    >
      {ageGroups.map(({ key, title }, place) => {
        const { middle } = sectorAt(rings.universal, place, ageGroups.length)
        const { x, y } = placeAt(rings.universal.outer + 12, middle)
        return (
          <text
            data-text="name"
            dy="0.35em"
            fill={paint('text')}
            fontSize="13"
            fontWeight="600"
            key={key}
            transform={`translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(middle - 90)})`}
          >
            {title}
          </text>
        )
      })}
      {LEVELS.map((level) => (
        <text
          data-text="name"
          dy="0.35em"
          fill={paintOf(level).full}
          fontSize="12"
          fontWeight="600"
          key={level}
          y={level === 'indicated' ? -17 : rounded(8.5 - rings[level].inner)}
        >
          {levelTitle(level)}
        </text>
      ))}
    </g>
  )
}
