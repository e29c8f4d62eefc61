import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

const tables = `
  CREATE TABLE offers (id TEXT PRIMARY KEY, municipality INTEGER, status TEXT, seats REAL, evidence REAL, months REAL, portion REAL, arenas TEXT);
  CREATE INDEX offers_municipality ON offers (municipality, status);
  CREATE TABLE serves (offer TEXT, level TEXT, age_group TEXT, share REAL, PRIMARY KEY (offer, level, age_group)) WITHOUT ROWID;
  CREATE TABLE themes (offer TEXT, theme TEXT, relevance REAL, PRIMARY KEY (offer, theme)) WITHOUT ROWID;
  CREATE TABLE cells (municipality INTEGER, level TEXT, age_group TEXT, theme TEXT, target REAL, weight REAL, PRIMARY KEY (municipality, level, age_group, theme)) WITHOUT ROWID;`

/** `where` narrows both halves to one municipality. */
const reachOf = (where) => `
  WITH supply AS MATERIALIZED (
    SELECT municipality, level, age_group, theme,
           SUM(seats * months / 12 * portion * share * relevance) AS seats
    FROM offers JOIN serves ON serves.offer = offers.id JOIN themes ON themes.offer = offers.id
    WHERE status = 'active' ${where}
    GROUP BY municipality, level, age_group, theme
  )
  SELECT municipality, SUM(weight * MIN(1, COALESCE(seats, 0) / target)) AS reach
  FROM cells LEFT JOIN supply USING (municipality, level, age_group, theme)
  WHERE TRUE ${where}
  GROUP BY municipality ORDER BY municipality`

const offersOf = (where) => `
  SELECT municipality, id, status, seats, evidence, months, portion, arenas,
    (SELECT json_group_array(json_object('level', level, 'ageGroup', age_group, 'share', share)) FROM serves WHERE offer = id) AS serves,
    (SELECT json_group_array(json_object('theme', theme, 'relevance', relevance)) FROM themes WHERE offer = id) AS themes
  FROM offers WHERE TRUE ${where} ORDER BY municipality`

const one = 'AND municipality = ?'

/** Reach by GROUP BY on a SQLite file with indexes. Targets and weights lie ready in their table. */
export async function openSqlReach({ portfolios, coverages }) {
  const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-bench-'))
  const client = createClient({ url: `file:${join(folder, 'reach.db')}` })
  await client.executeMultiple(`PRAGMA journal_mode = WAL; ${tables}`)
  for (const [table, rows] of Object.entries(rowsOf(portfolios, coverages))) {
    await client.execute(insertAll(table, rows))
  }
  await client.execute('ANALYZE')
  const ask = async (sql, args = []) => (await client.execute({ sql, args })).rows
  const reaches = (rows) => rows.map(({ reach }) => reach)
  return {
    reachOfOne: async (municipality) =>
      reaches(await ask(reachOf(one), [municipality, municipality])),
    reachOfAll: async () => reaches(await ask(reachOf(''))),
    offersOfOne: async (municipality) => (await ask(offersOf(one), [municipality])).map(readOffer),
    offersOfAll: async () => (await ask(offersOf(''))).map(readOffer),
    close: () => {
      client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function rowsOf(portfolios, coverages) {
  const offers = portfolios.flatMap((portfolio, municipality) =>
    portfolio.offers.map((offer) => ({ municipality, ...offer })),
  )
  return {
    offers: offers.map((offer) => [
      offer.id,
      offer.municipality,
      offer.status,
      offer.seats,
      offer.evidence,
      offer.monthsActive,
      offer.municipalityShare,
      JSON.stringify(offer.arenas),
    ]),
    serves: offers.flatMap(({ id, serves }) =>
      serves.map(({ level, ageGroup, share }) => [id, level, ageGroup, share]),
    ),
    themes: offers.flatMap(({ id, themes }) =>
      themes.map(({ theme, relevance }) => [id, theme, relevance]),
    ),
    cells: coverages.flatMap(({ cells }, municipality) =>
      cells.map((cell) => [
        municipality,
        cell.level,
        cell.ageGroup,
        cell.theme,
        cell.target,
        cell.weight,
      ]),
    ),
  }
}

/** All rows of a table in one statement. */
function insertAll(table, rows) {
  const columns = rows[0].map((_, index) => `value ->> ${index}`).join(', ')
  return {
    sql: `INSERT INTO ${table} SELECT ${columns} FROM json_each(?)`,
    args: [JSON.stringify(rows)],
  }
}

function readOffer({ municipality, id, status, seats, evidence, months, portion, ...lists }) {
  return {
    municipality,
    offer: {
      id,
      status,
      seats,
      evidence,
      monthsActive: months,
      municipalityShare: portion,
      arenas: JSON.parse(lists.arenas),
      serves: JSON.parse(lists.serves),
      themes: JSON.parse(lists.themes),
    },
  }
}
