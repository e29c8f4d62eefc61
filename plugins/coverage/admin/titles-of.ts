/** Looks titles up by key; a key without a title stands for itself. */
export function titlesOf(labels: readonly Readonly<{ key: string; title: string }>[]) {
  const titles = new Map(labels.map(({ key, title }) => [key, title]))
  return (key: string): string => titles.get(key) ?? key
}
