import type { Level } from '../../core/index.ts'

/**
 * The colours of all drawings. On a page each is the property of its name, so that the dark theme,
 * forced colours and paper have their own (drawings.module.css); in a file it is the colour itself,
 * for what draws SVG into pixels knows no properties.
 */
const colours = {
  ground: '#ffffff',
  text: '#1f2a30',
  quiet: '#56646c',
  edge: '#6d7b83',
  plan: '#1f2a30',
  universal: '#0b6b6b',
  'universal-pale': '#e3f1ef',
  selective: '#2c5f9e',
  'selective-pale': '#e6eef8',
  indicated: '#7d3c82',
  'indicated-pale': '#f4e9f5',
} as const

export type Colour = keyof typeof colours

/** A colour as an attribute of SVG. */
export const paint = (name: Colour): string => `var(--drawing-${name}, ${colours[name]})`

/** The colour of a level, and that of its empty ground. */
export const paintOf = (level: Level) => ({ full: paint(level), pale: paint(`${level}-pale`) })

/** SVG outside a page: every colour as it is. */
export const withOwnColours = (svg: string): string =>
  svg.replace(/var\(--drawing-[\w-]+, (#[0-9a-f]{6})\)/g, '$1')
