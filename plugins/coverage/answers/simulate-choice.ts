import type { PayloadRequest } from 'payload'
import type { View } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { buildAddition, loadGrounds } from '../portfolio/index.ts'
import { findInUse, listInUse } from './find-catalogue.ts'
import type { NamedMunicipality } from './find-municipality.ts'
import type { NamedOffer } from './find-offers.ts'
import { type Simulation, simulateOn } from './simulate-coverage.ts'
import { storedPortfolio } from './stored-portfolio.ts'

/** What a municipality could choose between. */
export type Choices = Readonly<{
  /** Programmes of the catalogue with seats, by title. */
  programs: readonly Readonly<{ slug: string; title: string; typicalSeats: number | null }>[]
  /** Offers that run, by title. */
  offers: readonly NamedOffer[]
}>

/** Programmes to start, each with its seats a year, and offers to end. */
export type Choice = Readonly<{
  add: readonly Readonly<{ program: string; seats: number | null }>[]
  remove: readonly string[]
}>

type Asked = Readonly<{
  number: string
  view: View
  /** Chooses between what there is; null for nothing. */
  choose: (choices: Choices) => Choice | null
}>

type Answer = Readonly<{
  municipality: NamedMunicipality
  isPending: boolean
  choices: Choices
  simulation: Simulation | null
}>

/**
 * What there is to choose between, and what would follow from a choice; null without a choice, or with
 * one that names what is not there to choose.
 *
 * @throws APIError 404 as `municipalityCoverage`
 */
export async function simulateChoice(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view, choose }: Asked,
): Promise<Answer> {
  const stored = await storedPortfolio(req, options, { number, view })
  const { offers, basis, isPending } = stored
  const byTitle = (a: { title: string }, b: { title: string }) =>
    a.title.localeCompare(b.title, 'nb')
  const choices = {
    programs: (await listInUse(req, options)).toSorted(byTitle),
    offers: offers.filter(({ status }) => status === 'active').toSorted(byTitle),
  }
  const answer = { municipality: basis.municipality, isPending, choices }
  const choice = choose(choices)
  if (choice === null || !isThere(choice, choices)) return { ...answer, simulation: null }
  const grounds = await loadGrounds(req.payload, options)
  const slugs = [...new Set(choice.add.map(({ program }) => program))]
  const programs = await findInUse(req, options, slugs)
  const add = choice.add.flatMap(({ program: slug, seats }, place) => {
    const program = programs.find((each) => each.slug === slug)
    return program ? [buildAddition(program, { seats, place, grounds })] : []
  })
  const given = { add, remove: choice.remove }
  return { ...answer, simulation: await simulateOn(req, options, { stored, given }) }
}

const isThere = ({ add, remove }: Choice, { programs, offers }: Choices): boolean =>
  add.every(({ program }) => programs.some(({ slug }) => slug === program)) &&
  remove.every((offer) => offers.some(({ id }) => id === offer))
