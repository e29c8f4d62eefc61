const cellKey = {
  municipality: '$municipality',
  level: '$level',
  ageGroup: '$ageGroup',
  theme: '$theme',
}
const groupKey = { offer: '$id', level: '$level', ageGroup: '$ageGroup' }

/** Targets and weights of the cells: definition 5 of the method. */
const needs = (match) => [
  { $match: match },
  {
    $set: {
      target: {
        $divide: [
          { $multiply: ['$population', '$prevalence'] },
          { $cond: [{ $eq: ['$basis', 'cohort'] }, '$bandYears', 1] },
        ],
      },
    },
  },
  { $match: { target: { $gt: 0 } } },
  {
    $setWindowFields: {
      partitionBy: { municipality: '$municipality', level: '$level' },
      output: { mass: { $sum: { $multiply: ['$priority', '$target'] } } },
    },
  },
  { $set: { shareOfLevel: { $divide: [{ $multiply: ['$priority', '$target'] }, '$mass'] } } },
  {
    $setWindowFields: {
      partitionBy: '$municipality',
      output: { total: { $sum: '$shareOfLevel' } },
    },
  },
  { $set: { weight: { $divide: ['$shareOfLevel', '$total'] } } },
]

/** Offers that count, one document for each group and theme they name. */
const counted = (match) => [
  {
    $match: {
      status: 'active',
      $or: [{ seats: null }, { seats: { $gt: 0 } }],
      monthsActive: { $gt: 0 },
      municipalityShare: { $gt: 0 },
      ...match,
    },
  },
  { $unwind: '$serves' },
  { $unwind: '$themes' },
  {
    $project: {
      _id: 0,
      municipality: 1,
      level: '$serves.level',
      ageGroup: '$serves.ageGroup',
      theme: '$themes.theme',
      offer: {
        id: '$_id',
        share: '$serves.share',
        relevance: '$themes.relevance',
        seats: {
          $multiply: [
            { $ifNull: ['$seats', 0] },
            { $divide: ['$monthsActive', 12] },
            '$municipalityShare',
          ],
        },
        quality: {
          $multiply: [
            { $ifNull: ['$evidence', 0.5] },
            { $min: [1, { $ifNull: ['$fidelity', 1] }] },
          ],
        },
      },
    },
  },
]

/** The offers of each need, and the part of each that goes there: definition 1. */
const split = [
  {
    $group: {
      _id: cellKey,
      target: { $max: '$target' },
      weight: { $max: '$weight' },
      shareOfLevel: { $max: '$shareOfLevel' },
      offers: { $push: '$offer' },
    },
  },
  { $match: { target: { $gt: 0 } } },
  { $unwind: { path: '$offers', preserveNullAndEmptyArrays: true } },
  {
    $project: {
      _id: 0,
      municipality: '$_id.municipality',
      level: '$_id.level',
      ageGroup: '$_id.ageGroup',
      theme: '$_id.theme',
      target: 1,
      weight: 1,
      shareOfLevel: 1,
      id: '$offers.id',
      share: '$offers.share',
      relevance: '$offers.relevance',
      seats: '$offers.seats',
      quality: '$offers.quality',
    },
  },
  {
    $setWindowFields: {
      partitionBy: groupKey,
      output: { largest: { $max: '$target' }, themes: { $count: {} } },
    },
  },
  {
    $setWindowFields: {
      partitionBy: '$id',
      output: { total: { $sum: { $divide: ['$largest', '$themes'] } } },
    },
  },
  {
    $set: {
      seats: {
        $multiply: [
          '$seats',
          { $ifNull: ['$share', { $divide: ['$largest', '$total'] }] },
          '$relevance',
        ],
      },
    },
  },
]

/** Each family once, best documented seat first: definitions 3 and 4. */
const filled = [
  {
    $setWindowFields: {
      partitionBy: cellKey,
      sortBy: { quality: -1, id: 1 },
      output: { upToHere: { $sum: '$seats', window: { documents: ['unbounded', 'current'] } } },
    },
  },
  {
    $group: {
      _id: cellKey,
      target: { $first: '$target' },
      weight: { $first: '$weight' },
      shareOfLevel: { $first: '$shareOfLevel' },
      isMet: { $max: { $cond: [{ $gt: ['$id', null] }, 1, 0] } },
      seats: { $sum: '$seats' },
      effect: {
        $sum: {
          $multiply: [
            '$quality',
            {
              $max: [
                0,
                {
                  $min: [
                    '$seats',
                    { $subtract: ['$target', { $subtract: ['$upToHere', '$seats'] }] },
                  ],
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    $project: {
      target: 1,
      weight: 1,
      shareOfLevel: 1,
      isMet: 1,
      reach: { $min: [1, { $divide: ['$seats', '$target'] }] },
      effective: { $divide: ['$effect', '$target'] },
    },
  },
]

/** The levels with their cells, then the index with its levels: definitions 6 and 7. */
const scored = [
  {
    $group: {
      _id: { municipality: '$_id.municipality', level: '$_id.level' },
      weight: { $sum: '$weight' },
      effective: { $sum: { $multiply: ['$shareOfLevel', '$effective'] } },
      reach: { $sum: { $multiply: ['$shareOfLevel', '$reach'] } },
      breadth: { $sum: { $multiply: ['$weight', '$isMet'] } },
      cells: {
        $push: {
          ageGroup: '$_id.ageGroup',
          theme: '$_id.theme',
          target: '$target',
          weight: '$weight',
          reach: '$reach',
          effective: '$effective',
        },
      },
    },
  },
  {
    $group: {
      _id: '$_id.municipality',
      effective: { $sum: { $multiply: ['$weight', '$effective'] } },
      reach: { $sum: { $multiply: ['$weight', '$reach'] } },
      breadth: { $sum: '$breadth' },
      logarithm: { $avg: { $ln: { $max: [0.01, '$effective'] } } },
      levels: {
        $push: {
          level: '$_id.level',
          weight: '$weight',
          effective: '$effective',
          reach: '$reach',
          cells: '$cells',
        },
      },
    },
  },
  { $set: { balance: { $exp: '$logarithm' } } },
]

/**
 * Index, levels and cells from what the core gets: populations, prevalences, offers. A pipeline for
 * the collection of cells; `match` narrows it to one municipality.
 */
export const coverageOf = (match) => [
  ...needs(match),
  { $unionWith: { coll: 'offers', pipeline: counted(match) } },
  ...split,
  ...filled,
  ...scored,
]
