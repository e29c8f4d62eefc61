import type { Candidate, Level, Offer, Portfolio } from '../../plugins/coverage/core/index.ts'
import example from './coverage-example.json' with { type: 'json' }

type ExampleCell = Readonly<{ level: string; age: string; theme: string }>
type ExampleMeasure = Readonly<{ seats: number; ev: string; alloc: object; status: string }>

type ExampleCandidate = Omit<ExampleMeasure, 'status'> & Readonly<{ cost: number }>

/** Every figure of the example, computed by hand. */
export const expected = example.expected

/** The hand-computed figures of each cell with its record-contract name, in the portfolio's order. */
export const expectedCells = entriesOf<{ reach: number; effective: number }>(expected.cells).map(
  ([id, { reach, effective }]) => {
    const { target, weight } = cellOf(id)
    return { ...referTo(cellOf(id)), target, weight, reach, effective }
  },
)

/** The example municipality of the method (Nord-Fron, 1 January 2026) as a portfolio. */
export const workedExample: Portfolio = {
  ageGroups: entriesOf<number>(example.population).map(([key, population]) => ({
    key,
    population,
    bandYears: lookUp<number>(example.bandYears, key),
  })),
  cells: Object.values(example.cells).map((cell) => ({
    ...referTo(cell),
    prevalence: cell.prevalence,
    basis: cell.basis === 'cohort' ? 'cohort' : 'stock',
  })),
  offers: entriesOf<ExampleMeasure>(example.measures).map(([name, measure]) =>
    toOffer(name, measure),
  ),
}

/** What the example municipality may add, at a cost a year. */
export const workedCandidates: readonly Candidate[] = entriesOf<ExampleCandidate>(
  example.candidates,
).map(([name, { cost, ...measure }]) => ({
  id: name,
  cost,
  offer: toOffer(name, { ...measure, status: 'active' }),
}))

function toOffer(name: string, { seats, ev, alloc, status }: ExampleMeasure): Offer {
  const sent = entriesOf<number>(alloc).map(([id, share]) => ({ ...referTo(cellOf(id)), share }))
  const themes = [...new Set(sent.map(({ theme }) => theme))]
  return {
    id: name,
    status: status === 'paused' ? 'paused' : 'active',
    seats,
    evidence: ev === 'unknown' ? null : lookUp<number>(example.evidenceFactor, ev),
    serves: sent.map(({ level, ageGroup, share }) => ({ level, ageGroup, share })),
    themes: themes.map((theme) => ({ theme, relevance: 1 })),
    arenas: [],
  }
}

function referTo({ level, age, theme }: ExampleCell) {
  return { level: levelOf(level), ageGroup: age, theme }
}

function levelOf(letter: string): Level {
  if (letter === 'U') return 'universal'
  if (letter === 'S') return 'selective'
  if (letter === 'I') return 'indicated'
  throw new Error(`coverage-example.json: unknown level ${JSON.stringify(letter)}`)
}

function cellOf(id: string) {
  return lookUp<(typeof example.cells)['c1']>(example.cells, id)
}

function entriesOf<T>(record: object): [string, T][] {
  return Object.entries(record)
}

function lookUp<T>(record: object, key: string): T {
  const [, value] = entriesOf<T>(record).find(([name]) => name === key) ?? []
  if (value === undefined) throw new Error(`coverage-example.json: no ${JSON.stringify(key)}`)
  return value
}
