import type { ReactElement } from 'react'
import type { MunicipalityCoverage, SurroundingAreas } from '../../answers/index.ts'
import type { Level } from '../../core/index.ts'
import type { Sign } from '../drawings/index.ts'
import type { Numbers } from '../numbers.ts'
import type { FanTexts } from '../texts/fan.ts'
import type { FigureTexts } from '../texts/figures/index.ts'
import type { Table } from './table.ts'

/** The figures of a coverage, each with a page, a picture and a table of its own. */
export const figureNames = ['fan', 'heat-map', 'ladder', 'arenas', 'trend', 'comparison'] as const

export type FigureName = (typeof figureNames)[number]

/** What a figure is made of. */
export type FigureInput = Readonly<{
  coverage: MunicipalityCoverage
  /** The same with the planned offers, for the figure that shows both; null when not asked for. */
  withPlans: MunicipalityCoverage | null
  /** Those the municipality is compared with; null when not asked for. */
  county: SurroundingAreas['county']
  nation: SurroundingAreas['nation'] | null
  texts: FigureTexts
  fanTexts: FanTexts
  numbers: Numbers
  /** Where the needs of a level and age group are; null in a picture, which leads nowhere. */
  linkTo: (group: Readonly<{ level: Level; ageGroup: string }>) => string | null
}>

/** A drawing with what is said of it and the figures behind it: the same on a page and in a file. */
export type Figure = Readonly<{
  title: string
  /** What it shows, in a sentence or two. */
  summary: string
  /** How it is read. */
  reading: string
  table: Table
  /** Its parts beside each other on a page; empty when there is nothing to draw. */
  drawings: readonly Readonly<{ key: string; draw: (id: string) => ReactElement }>[]
  /** All of it as one, with the size it is drawn in. */
  picture: Readonly<{ width: number; height: number; draw: (id: string) => ReactElement }>
  /** What its signs mean; those of steps are drawn as such. */
  legend: readonly Readonly<{ sign: Sign; text: string }>[]
}>
