import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { coverageOf, offersOf, one } from './sql-statements.mjs'

const tables = `
  CREATE TABLE age_groups (municipality INTEGER, age_group TEXT, population REAL, band_years REAL, PRIMARY KEY (municipality, age_group)) WITHOUT ROWID;
  CREATE TABLE cells (municipality INTEGER, level TEXT, age_group TEXT, theme TEXT, prevalence REAL, basis TEXT, priority REAL, PRIMARY KEY (municipality, level, age_group, theme)) WITHOUT ROWID;
  CREATE TABLE offers (id TEXT PRIMARY KEY, municipality INTEGER, status TEXT, seats REAL, evidence REAL, fidelity REAL, months REAL, portion REAL, arenas TEXT);
  CREATE INDEX offers_municipality ON offers (municipality, status);
  CREATE TABLE serves (offer TEXT, level TEXT, age_group TEXT, share REAL, PRIMARY KEY (offer, level, age_group)) WITHOUT ROWID;
  CREATE TABLE themes (offer TEXT, theme TEXT, relevance REAL, PRIMARY KEY (offer, theme)) WITHOUT ROWID;`

/** The figures of a Coverage by GROUP BY and window functions, on a SQLite file with indexes. */
export async function openSqlCoverage(portfolios) {
  const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-bench-'))
  const client = createClient({ url: `file:${join(folder, 'coverage.db')}` })
  await client.executeMultiple(`PRAGMA journal_mode = WAL; ${tables}`)
  for (const [table, rows] of Object.entries(rowsOf(portfolios))) {
    await client.execute(insertAll(table, rows))
  }
  await client.execute('ANALYZE')
  const ask = async (sql, args = []) => (await client.execute({ sql, args })).rows
  return {
    coverageOfOne: (municipality) => ask(coverageOf(one), [municipality, municipality]),
    coverageOfAll: () => ask(coverageOf('')),
    ofIndex: ['effective', 'reach', 'breadth', 'balance', 'lower', 'upper', 'completeness'],
    rowsIn: (rows) => rows.map((row) => ({ ...row, ageGroup: row.age_group })),
    offersOfOne: async (municipality) => (await ask(offersOf(one), [municipality])).map(readOffer),
    offersOfAll: async () => (await ask(offersOf(''))).map(readOffer),
    close: () => {
      client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function rowsOf(portfolios) {
  const offers = portfolios.flatMap((portfolio, municipality) =>
    portfolio.offers.map((offer) => ({ municipality, ...offer })),
  )
  const each = (read) => portfolios.flatMap(read)
  return {
    age_groups: each(({ ageGroups }, municipality) =>
      ageGroups.map(({ key, population, bandYears }) => [municipality, key, population, bandYears]),
    ),
    cells: each(({ cells }, municipality) =>
      cells.map(({ level, ageGroup, theme, prevalence, basis, priority = 1 }) => {
        return [municipality, level, ageGroup, theme, prevalence, basis, priority]
      }),
    ),
    offers: offers.map((offer) => [
      offer.id,
      offer.municipality,
      offer.status,
      offer.seats,
      offer.evidence,
      offer.fidelity ?? 1,
      offer.monthsActive,
      offer.municipalityShare,
      JSON.stringify(offer.arenas),
    ]),
    serves: offers.flatMap(({ id, serves }) =>
      serves.map(({ level, ageGroup, share = null }) => [id, level, ageGroup, share]),
    ),
    themes: offers.flatMap(({ id, themes }) =>
      themes.map(({ theme, relevance }) => [id, theme, relevance]),
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

const readOffer = ({ municipality, offer }) => ({ municipality, offer: JSON.parse(offer) })
