import type { ReactNode } from 'react'
import { rounded } from '../fan/fan-geometry.ts'
import { paint } from '../palette.ts'
import { Patterns } from '../patterns.tsx'
import {
  type Box,
  blockHeight,
  blockWidth,
  cellTop,
  placeColumns,
  rowTop,
} from './grid-geometry.ts'

/** One cell; null where there is nothing to show. */
export type GridCell = Readonly<{
  /** What it shows, in words: the name of the link. */
  label: string
  href: string | null
  draw: (box: Box, id: string) => ReactNode
}>

export type GridBlock = Readonly<{
  key: string
  /** Null where the drawing's own title says it. */
  title: Readonly<{ text: string; colour: string }> | null
  columns: readonly string[]
  rows: readonly Readonly<{ key: string; title: string; cells: readonly GridCell[] }>[]
}>

export type GridProps = Readonly<{
  /** Begins every id of this drawing. */
  id: string
  title: string
  description: string
  /** Beside each other. */
  blocks: readonly GridBlock[]
}>

const apart = 24

/** The size such a drawing is drawn in. */
export const gridSize = (blocks: readonly GridBlock[]) => ({
  width: Math.max(1, blocks.length * (blockWidth + apart) - apart),
  height: Math.max(1, ...blocks.map(({ rows }) => blockHeight(rows.length))),
})

/** Blocks of rows by column. The name of a row stands above it, so that it is read on a phone too. */
export function GridDrawing({ id, title, description, blocks }: GridProps) {
  const { width, height } = gridSize(blocks)
  const isPicture = blocks.every(({ rows }) =>
    rows.every(({ cells }) => cells.every(({ href }) => href === null)),
  )
  return (
    <svg
      aria-describedby={`${id}-desc`}
      aria-labelledby={`${id}-title`}
      data-drawing="grid"
      fontFamily="system-ui, 'DejaVu Sans', sans-serif"
      role={isPicture ? 'img' : 'group'}
      viewBox={`0 0 ${width} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Patterns id={id} />
      {blocks.map((block, place) => (
        <g key={block.key} transform={`translate(${place * (blockWidth + apart)} 0)`}>
          <Block block={block} id={id} />
        </g>
      ))}
    </svg>
  )
}

function Block({ block, id }: Readonly<{ block: GridBlock; id: string }>) {
  const columns = placeColumns(block.columns)
  return (
    <>
      {block.title && (
        <text fill={block.title.colour} fontSize="14" fontWeight="700" x="5" y="16">
          {block.title.text}
        </text>
      )}
      {columns.map(({ x, width }, place) => (
        <text
          fill={paint('quiet')}
          data-text="column"
          fontSize="10.5"
          key={block.columns[place]}
          textAnchor="middle"
          x={rounded(x + width / 2)}
          y="38"
        >
          {block.columns[place]}
        </text>
      ))}
      {block.rows.map(({ key, title, cells }, row) => (
        <g key={key}>
          <text data-text="row" fill={paint('text')} fontSize="12" x="5" y={rowTop(row) + 12}>
            {title}
          </text>
          {cells.map((cell, place) => {
            const column = columns[place]
            if (!column) return null
            const box = { ...column, ...cellTop(row) }
            return <Cell box={box} cell={cell} id={id} key={block.columns[place]} />
          })}
        </g>
      ))}
    </>
  )
}

function Cell({ cell, box, id }: Readonly<{ cell: GridCell; box: Box; id: string }>) {
  if (cell.href === null) return <g>{cell.draw(box, id)}</g>
  const { x, y, width, height } = box
  return (
    <a aria-label={cell.label} href={cell.href}>
      <title>{cell.label}</title>
      {cell.draw(box, id)}
      <rect
        data-part="focus"
        fill="none"
        height={height}
        rx="3"
        stroke="none"
        width={rounded(width)}
        x={rounded(x)}
        y={y}
      />
    </a>
  )
}
