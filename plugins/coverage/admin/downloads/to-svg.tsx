import { renderToStaticMarkup } from 'react-dom/server'
import { withOwnColours } from '../drawings/index.ts'
import type { Figure } from '../figures/index.ts'
import { Sheet } from './sheet.tsx'

/** The sheet of a figure as a file that needs nothing else. */
export function toSvg(figure: Figure, notes: readonly string[]): string {
  const svg = renderToStaticMarkup(<Sheet figure={figure} notes={notes} />)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withOwnColours(svg)}\n`
}
