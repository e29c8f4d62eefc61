import { drawer, makeOffer, makePortfolios } from './portfolios.mjs'

/** How much of what all candidates cost together may be spent. */
const budgetShare = 0.3

/** So few children that cells fill up, or so many that none does and no gain ever falls. */
const children = { crowded: 1 / 50, linear: 50 }

/**
 * Invented wishes for a recommendation, the same ones at every run: a municipality of 30 cells with
 * twelve offers, and candidates that meet a need each, with known seats.
 *
 * @param kind `crowded` or `linear`
 */
export function makeRequests(count, { candidates, kind }) {
  const draw = drawer(20261122 + candidates)
  return makePortfolios(count).map(({ ageGroups, cells, offers }, request) => ({
    portfolio: {
      ageGroups: ageGroups.map((group) => ({
        ...group,
        population: Math.round(group.population * children[kind]),
      })),
      cells,
      offers: offers.slice(0, 12),
    },
    ...wish(
      Array.from({ length: candidates }, (_, index) =>
        makeCandidate(`${request}-new-${index}`, { cells, draw }),
      ),
    ),
  }))
}

function wish(candidates) {
  const cost = candidates.reduce((sum, candidate) => sum + candidate.cost, 0)
  return { candidates, budget: Math.floor(cost * budgetShare) }
}

/** One that meets a need, at 2 to 12 thousand kroner a seat. */
function makeCandidate(id, { cells, draw }) {
  let offer = makeOffer(id, draw)
  while (!meetsAny(cells, offer)) offer = makeOffer(id, draw)
  const seats = 5 + Math.floor(draw() * 60)
  const cost = 20 + Math.floor(seats * (2 + draw() * 10))
  return { id, cost, offer: { ...offer, status: 'planned', seats, monthsActive: 12 } }
}

function meetsAny(cells, { serves, themes }) {
  return cells.some(
    (cell) =>
      serves.some(({ level, ageGroup }) => level === cell.level && ageGroup === cell.ageGroup) &&
      themes.some(({ theme }) => theme === cell.theme),
  )
}
