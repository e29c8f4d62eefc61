import { coverageOf } from './mongo-pipelines.mjs'

/** The figures of a Coverage by an aggregation pipeline, on collections with indexes. */
export async function openMongoCoverage(database, portfolios) {
  const offers = database.collection('offers')
  const cells = database.collection('cells')
  await offers.createIndex({ municipality: 1, status: 1 })
  await cells.createIndex({ municipality: 1 })
  await offers.insertMany(
    portfolios.flatMap((portfolio, municipality) =>
      portfolio.offers.map((offer) => ({ _id: offer.id, municipality, ...offer })),
    ),
  )
  await cells.insertMany(portfolios.flatMap(cellsOf))
  const compute = (match) => cells.aggregate(coverageOf(match)).toArray()
  const read = async (match) =>
    (await offers.find(match).toArray()).map(({ _id, municipality, ...offer }) => ({
      municipality,
      offer,
    }))
  return {
    coverageOfOne: (municipality) => compute({ municipality }),
    coverageOfAll: () => compute({}),
    // Without bounds: three running sums over one collection are more than it needs to lose.
    ofIndex: ['effective', 'reach', 'breadth', 'balance'],
    rowsIn: (documents) => documents.flatMap(rowsOf),
    offersOfOne: (municipality) => read({ municipality }),
    offersOfAll: () => read({}),
    close: () => database.dropDatabase(),
  }
}

/** The cells of a municipality, each with the children of its age group. */
function cellsOf({ ageGroups, cells }, municipality) {
  const groups = new Map(ageGroups.map((group) => [group.key, group]))
  return cells.map((cell) => {
    const { population, bandYears } = groups.get(cell.ageGroup)
    return { municipality, ...cell, population, bandYears }
  })
}

function rowsOf({ _id: municipality, levels, ...index }) {
  return [
    { municipality, level: null, ...index },
    ...levels.flatMap(({ level, cells, ...figures }) => [
      { municipality, level, ...figures },
      ...cells.map((cell) => ({ municipality, level, ...cell })),
    ]),
  ]
}
