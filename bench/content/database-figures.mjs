const nameOf = ({ level, ageGroup = null, theme = null }) =>
  JSON.stringify([level, ageGroup, theme])

/** What a database is asked for, of one Coverage, by name: the index, each level and each cell. */
function figuresOf({ index, levels, cells }, ofIndex) {
  return new Map([
    ['index', Object.fromEntries(ofIndex.map((figure) => [figure, index[figure]]))],
    ...levels.map(({ level, ...figures }) => [nameOf({ level }), figures]),
    ...cells.map((cell) => {
      const { target, weight, reach, effective } = cell
      return [nameOf(cell), { target, weight, reach, effective }]
    }),
  ])
}

/**
 * Throws when what a database found for some municipalities is not what the core did, to 1e-9: to
 * compare the times of different results would be to compare nothing.
 *
 * @param rows with `municipality`, `level`, `ageGroup` and `theme`, and figures; a row without a theme
 *   is a level, one without a level the index
 * @param coverages by municipality
 * @param ofIndex the figures of the index that the database computes
 */
export function checkFigures(what, rows, { coverages, ofIndex }) {
  const expected = new Map(
    Object.entries(coverages).flatMap(([municipality, coverage]) =>
      [...figuresOf(coverage, ofIndex)].map(([name, figures]) => [
        `${municipality} ${name}`,
        figures,
      ]),
    ),
  )
  if (rows.length !== expected.size) {
    throw new Error(`${what}: expected ${expected.size} rows, received ${rows.length}.`)
  }
  for (const row of rows) {
    const name = `${row.municipality} ${row.level === null ? 'index' : nameOf(row)}`
    for (const [figure, value] of Object.entries(expected.get(name) ?? { row: Number.NaN })) {
      if (Math.abs(value - row[figure]) < 1e-9) continue
      throw new Error(
        `${what}: ${name}, ${figure}: the core has ${value}, received ${row[figure]}.`,
      )
    }
  }
}
