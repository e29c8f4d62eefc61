/** Seats by cell, then each cell beside its target and weight, then one sum. */
const reachOf = (match) => [
  { $match: { status: 'active', seats: { $ne: null }, ...match } },
  { $unwind: '$serves' },
  { $unwind: '$themes' },
  {
    $project: {
      municipality: 1,
      level: '$serves.level',
      ageGroup: '$serves.ageGroup',
      theme: '$themes.theme',
      seats: {
        $multiply: [
          '$seats',
          { $divide: ['$monthsActive', 12] },
          '$municipalityShare',
          '$serves.share',
          '$themes.relevance',
        ],
      },
    },
  },
  { $unionWith: { coll: 'cells', pipeline: [{ $match: match }] } },
  {
    $group: {
      _id: {
        municipality: '$municipality',
        level: '$level',
        ageGroup: '$ageGroup',
        theme: '$theme',
      },
      seats: { $sum: '$seats' },
      target: { $max: '$target' },
      weight: { $max: '$weight' },
    },
  },
  { $match: { target: { $gt: 0 } } },
  {
    $group: {
      _id: '$_id.municipality',
      reach: {
        $sum: { $multiply: ['$weight', { $min: [1, { $divide: ['$seats', '$target'] }] }] },
      },
    },
  },
  { $sort: { _id: 1 } },
]

/** Reach by an aggregation pipeline. Targets and weights lie ready in a collection of their own. */
export async function openMongoReach(database, { portfolios, coverages }) {
  const offers = database.collection('offers')
  const cells = database.collection('cells')
  await offers.createIndex({ municipality: 1, status: 1 })
  await cells.createIndex({ municipality: 1 })
  await offers.insertMany(
    portfolios.flatMap((portfolio, municipality) =>
      portfolio.offers.map((offer) => ({ _id: offer.id, municipality, ...offer })),
    ),
  )
  await cells.insertMany(
    coverages.flatMap((coverage, municipality) =>
      coverage.cells.map(({ level, ageGroup, theme, target, weight }) => ({
        municipality,
        level,
        ageGroup,
        theme,
        target,
        weight,
      })),
    ),
  )
  const reaches = async (match) =>
    (await offers.aggregate(reachOf(match)).toArray()).map(({ reach }) => reach)
  const read = async (match) =>
    (await offers.find(match).toArray()).map(({ _id, municipality, ...offer }) => ({
      municipality,
      offer,
    }))
  return {
    reachOfOne: (municipality) => reaches({ municipality }),
    reachOfAll: () => reaches({}),
    offersOfOne: (municipality) => read({ municipality }),
    offersOfAll: () => read({}),
  }
}
