/**
 * A page of the admin from what somebody wants to return to, or the admin's first page. It is read
 * as a browser would read it, so that nothing that leads elsewhere looks like a path.
 */
export function localPath(given: unknown, admin: string): string {
  const here = 'http://here.invalid'
  if (typeof given !== 'string' || !URL.canParse(given, here)) return admin
  const { origin, pathname, search } = new URL(given, here)
  const isWithin = pathname === admin || pathname.startsWith(`${admin}/`)
  return origin === here && isWithin && given.length <= 1000 ? `${pathname}${search}` : admin
}
