type Sign = readonly [sign: RegExp, name: string]

/** From the particular to the general: nearly every browser says that it is several others too. */
const browsers: readonly Sign[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/\bcurl\//, 'curl'],
]

const systems: readonly Sign[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * A browser in a few words by which its owner knows it again: `Firefox, Windows`. Null where nothing
 * is told. No more is kept, because versions and the rest are only good for following people.
 */
export function describeBrowser(userAgent: string | null): string | null {
  const names = [nameIn(userAgent ?? '', browsers), nameIn(userAgent ?? '', systems)]
  return names.filter((name) => name !== undefined).join(', ') || null
}

const nameIn = (text: string, signs: readonly Sign[]): string | undefined =>
  signs.find(([sign]) => sign.test(text))?.[1]
