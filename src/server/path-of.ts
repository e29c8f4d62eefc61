/** The path of an address, without its query: that can hold personal data and keys. */
export function pathOf(address: string): string {
  const query = address.indexOf('?')
  return query === -1 ? address : address.slice(0, query)
}
