const levels = ['universal', 'selective', 'indicated']
const ages = { pregnancy: 1, 0: 1, '1-5': 5, '6-12': 7, '13-17': 5 }
const themes = ['behaviour', 'substance-use', 'mental-health', 'violence', 'couple', 'interaction']
const statuses = ['active', 'active', 'active', 'active', 'planned', 'paused', 'ended']

/** Offers of one portfolio. */
export const offersEach = 60

/**
 * Invented portfolios in the shape of the record contract: 30 relevant cells and 60 offers each, in
 * all statuses, some with unknown seats or evidence, every third without shares of its own. The same
 * ones at every run, one at a time.
 */
export function* streamPortfolios(count) {
  const draw = drawer(20261121)
  for (let municipality = 0; municipality < count; municipality += 1) {
    yield {
      ageGroups: Object.entries(ages).map(([key, bandYears]) => ({
        key,
        bandYears,
        population: 20 + Math.floor(draw() * 4000),
      })),
      cells: makeCells(draw),
      offers: Array.from({ length: offersEach }, (_, index) =>
        makeOffer(`${municipality}-${index}`, draw),
      ),
    }
  }
}

export function makePortfolios(count) {
  return Array.from(streamPortfolios(count))
}

/** Every third of the 90 possible cells. */
function makeCells(draw) {
  const all = levels.flatMap((level) =>
    Object.keys(ages).flatMap((ageGroup) => themes.map((theme) => ({ level, ageGroup, theme }))),
  )
  const relevant = all.filter((_, index) => (index + Math.floor(index / 6)) % 3 === 0)
  return relevant.map((cell) => ({
    ...cell,
    prevalence: cell.level === 'universal' ? 1 : 0.02 + draw() * 0.2,
    basis: cell.level === 'universal' ? 'cohort' : 'stock',
    priority: cell.theme === 'violence' ? 2 : 1,
  }))
}

export function makeOffer(id, draw) {
  const level = pick(levels, draw)
  const groups = someOf(Object.keys(ages), draw)
  const share = draw() < 1 / 3 ? {} : { share: 1 / groups.length }
  return {
    id,
    status: pick(statuses, draw),
    seats: draw() < 0.1 ? null : Math.floor(draw() * 60),
    evidence: draw() < 0.2 ? null : pick([1, 0.9, 0.75, 0.5, 0.35], draw),
    fidelity: draw() < 0.8 ? 1 : draw(),
    monthsActive: draw() < 0.8 ? 12 : Math.floor(draw() * 12),
    municipalityShare: draw() < 0.9 ? 1 : 0.5,
    serves: groups.map((ageGroup) => ({ level, ageGroup, ...share })),
    themes: someOf(themes, draw).map((theme, index) => ({
      theme,
      relevance: index === 0 ? 1 : 0.5,
    })),
    arenas: someOf(['clinic', 'kindergarten', 'school', 'family-centre', 'home'], draw),
  }
}

const pick = (values, draw) => values[Math.floor(draw() * values.length)]

/** One to three neighbours in the list. */
function someOf(values, draw) {
  const from = Math.floor(draw() * values.length)
  return values.slice(from, from + 1 + Math.floor(draw() * 3))
}

/** Mulberry32: a few lines of repeatable chance, from 0 to below 1. */
export function drawer(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
