import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Guard, oneOf, readRecords, recordOf } from './guards.ts'

const file = 'municipalities.csv'

const isLine: Guard<string> = (value): value is string => typeof value === 'string'
const isCount: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^\d+$/.test(value)

const isRow = recordOf({
  number: isCount,
  name: isLine,
  officialName: isLine,
  samiName: isLine,
  samiLanguage: oneOf('', 'sme', 'smj', 'sma'),
  kvenName: isLine,
  countyNumber: isCount,
  countyName: isLine,
  samiArea: oneOf('yes', 'no'),
  population: isCount,
  age0: isCount,
  age1to5: isCount,
  age6to12: isCount,
  age13to17: isCount,
})

/**
 * Every municipality in Norway, with children by age group. Read from the project's root and not
 * bundled, so that a line can be compared with Statistics Norway's own table.
 */
export function readMunicipalities() {
  const text = readFileSync(join(process.cwd(), 'src/seed/data', file), 'utf8')
  const rows: unknown[] = parse(text, { columns: true, comment: '#', comment_no_infix: true })
  return readRecords(file, rows, isRow).map((row) => ({
    number: row.number,
    name: row.name,
    officialName: row.officialName,
    samiName: row.samiName || undefined,
    samiLanguage: row.samiLanguage || undefined,
    kvenName: row.kvenName || undefined,
    countyNumber: row.countyNumber,
    countyName: row.countyName,
    samiArea: row.samiArea === 'yes',
    population: Number(row.population),
    children: {
      '0': Number(row.age0),
      '1-5': Number(row.age1to5),
      '6-12': Number(row.age6to12),
      '13-17': Number(row.age13to17),
    },
  }))
}

export type MunicipalityRecord = ReturnType<typeof readMunicipalities>[number]
