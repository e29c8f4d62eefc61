import { LEVELS } from '../../core/index.ts'
import { paint, paintOf } from './palette.ts'

const hatchId = (id: string, level: string) => `${id}-hatch-${level}`
const unknownId = (id: string, level: string) => `${id}-unknown-${level}`

/** How the parts of a drawing are filled; what differs in colour differs in pattern (WCAG 1.4.1). */
export const fillsIn = (id: string) => ({
  /** Seats that count less. */
  hatched: (level: string) => `url(#${hatchId(id, level)})`,
  /** What nobody knows, or may see. */
  unknown: (level: string) => `url(#${unknownId(id, level)})`,
})

/** The patterns of one drawing, by its id: two drawings of a page have their own. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      {LEVELS.map((level) => (
        <pattern
          height="5"
          id={hatchId(id, level)}
          key={level}
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
          width="5"
        >
          <rect fill={paintOf(level).pale} height="5" width="5" />
          <rect fill={paintOf(level).full} height="5" width="1.7" />
        </pattern>
      ))}
      {LEVELS.map((level) => (
        <pattern
          height="6"
          id={unknownId(id, level)}
          key={level}
          patternUnits="userSpaceOnUse"
          width="6"
        >
          <rect fill={paint('ground')} height="6" width="6" />
          <circle cx="1.5" cy="1.5" fill={paintOf(level).full} r="0.75" />
          <circle cx="4.5" cy="4.5" fill={paintOf(level).full} r="0.75" />
        </pattern>
      ))}
    </defs>
  )
}
