/** A label of the config, which is one text or one for each language, in that of the reader. */
export function inReaders(label: unknown, language: string): string {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return ''
  return String(Reflect.get(label, language) ?? Reflect.get(label, 'nb') ?? '')
}
