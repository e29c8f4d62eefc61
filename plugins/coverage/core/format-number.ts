/** At most two decimals and a comma; not by locale data, which differs between machines. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}
