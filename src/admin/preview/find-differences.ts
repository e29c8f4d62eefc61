type Doc = Readonly<Record<string, unknown>>

/** Which of the named properties of two documents do not say the same. */
export const findDifferences = (
  one: Doc,
  other: Doc,
  names: readonly string[],
): readonly string[] => names.filter((name) => told(one[name]) !== told(other[name]))

/** Which of the named texts are there in the language of reference and not in another. */
export const findMissing = (doc: Doc, names: readonly string[], language: string) =>
  names.filter((name) => {
    const texts = doc[name]
    if (!isRecord(texts)) return false
    return told(texts.nb) !== '' && told(texts[language]) === ''
  })

/** What a value says, whatever its rows are called and however nothing is written. */
function told(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(told).join()}]`
  if (!isRecord(value))
    return value === null || value === undefined || value === '' ? '' : JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, told(part)] as const)
    .filter(([, part]) => part !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return parts.length === 0 ? '' : `{${parts.map(([name, part]) => `${name}:${part}`).join()}}`
}

const isRecord = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
