import { LegendSign, paint } from '../drawings/index.ts'
import type { Figure } from '../figures/index.ts'
import { wrapText } from './wrap-text.ts'

type Props = Readonly<{
  figure: Figure
  /** What stands under the drawing: whose it is and when it was computed. */
  notes: readonly string[]
}>

const id = 'picture'
const margin = 24
const narrowest = 560
/** How wide a sign of text is of its size, at most on the average. */
const widthOfSign = 0.6
const sizes = { title: 18, text: 13, note: 11 } as const

/** A drawing that explains itself wherever it is put: title, summary, legend and source on one sheet. */
export function Sheet({ figure, notes }: Props) {
  const { picture, legend, title, summary } = figure
  const inner = Math.max(picture.width, narrowest)
  const lines = (text: string, size: number) => wrapText(text, inner / (size * widthOfSign))
  const place = stack()
  const titles = lines(title, sizes.title).map((line) => ({ line, y: place(24) }))
  const sentences = lines(summary, sizes.text).map((line) => ({ line, y: place(18) }))
  place(12)
  const top = place(picture.height)
  place(12)
  const signs = legend.map((entry) => ({ ...entry, y: place(22) }))
  place(8)
  const sources = notes
    .flatMap((note) => lines(note, sizes.note))
    .map((line) => ({ line, y: place(15) }))
  const [width, height] = [inner + 2 * margin, place(0) + margin]
  return (
    <svg
      aria-describedby="sheet-desc"
      aria-labelledby="sheet-title"
      fontFamily="'DejaVu Sans', system-ui, sans-serif"
      height={height}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="sheet-title">{title}</title>
      <desc id="sheet-desc">{`${figure.reading} ${summary}`}</desc>
      <rect fill={paint('ground')} height={height} width={width} />
      {titles.map(({ line, y }) => (
        <text
          fill={paint('text')}
          fontSize={sizes.title}
          fontWeight="700"
          key={y}
          x={margin}
          y={y + 16}
        >
          {line}
        </text>
      ))}
      {sentences.map(({ line, y }) => (
        <text fill={paint('text')} fontSize={sizes.text} key={y} x={margin} y={y + 13}>
          {line}
        </text>
      ))}
      <svg
        aria-hidden="true"
        height={picture.height}
        width={picture.width}
        x={margin + (inner - picture.width) / 2}
        y={top}
      >
        {picture.draw(id)}
      </svg>
      {signs.map(({ sign, text, y }) => (
        <g key={text} transform={`translate(${margin} ${y})`}>
          <svg aria-hidden="true" height="18" width="32">
            <LegendSign id={id} sign={sign} />
          </svg>
          <text fill={paint('text')} fontSize={sizes.text} x="42" y="14">
            {text}
          </text>
        </g>
      ))}
      {sources.map(({ line, y }) => (
        <text fill={paint('quiet')} fontSize={sizes.note} key={y} x={margin} y={y + 11}>
          {line}
        </text>
      ))}
    </svg>
  )
}

/** Hands out heights from the top. */
function stack(): (height: number) => number {
  let next = margin
  return (height) => {
    const top = next
    next += height
    return top
  }
}
