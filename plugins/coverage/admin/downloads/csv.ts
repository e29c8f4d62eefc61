import type { Column, Table, Value } from '../figures/index.ts'

/**
 * A table as Norwegian Excel opens it: told to be UTF-8 by its mark, semicolons between the fields, a
 * comma in decimals. Shares are in per cent, as their column says.
 */
export function toCsv({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ title, kind }) => asText(kind === 'share' ? `${title} (%)` : title)),
    ...rows.map((row) => row.map((value, place) => writeField(value, columns[place]))),
  ]
  return `\uFEFF${lines.map((line) => `${line.join(';')}\r\n`).join('')}`
}

function writeField(value: Value, column: Column | undefined): string {
  if (value === null) return ''
  if (typeof value === 'string') return asText(value)
  const number = column?.kind === 'share' ? value * 100 : value
  return String(Math.round(number * 100) / 100).replace('.', ',')
}

/**
 * In quotation marks, so that no sign in it ends the field. What a spreadsheet would compute is made
 * text by an apostrophe: names of offers and municipalities are whatever people have typed.
 */
function asText(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
