/** A cell that begins so is a formula to a spreadsheet. */
const formula = /^[=+\-@\t\r]/

/** One line of CSV (RFC 4180). What a spreadsheet would compute is made text by an apostrophe. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const plain = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
