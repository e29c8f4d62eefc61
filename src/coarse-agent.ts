const programs: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/^curl\//, 'curl'],
  [/^(node|undici)/, 'Node'],
  [/^python/i, 'Python'],
]

const machines: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** What kind of program and machine asked: enough to see that it is another one, too little to know somebody again. */
export function coarseAgent(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  const find = (names: typeof programs) => names.find(([pattern]) => pattern.test(given))?.[1]
  const found = [find(programs), find(machines)].filter((name) => name !== undefined)
  return found.length > 0 ? found.join(', ') : 'annet'
}
