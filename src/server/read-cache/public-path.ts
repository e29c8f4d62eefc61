import type { SanitizedConfig } from 'payload'

/**
 * Whether what lies at a path can be the same for everybody: documents, lists and counts of content,
 * globals, and the figures of coverage. Not files, and not what is about the asker.
 *
 * @param closed collections that have nothing public
 */
export function publicPaths(
  { collections, globals, routes }: SanitizedConfig,
  closed: readonly string[],
): (path: string) => boolean {
  const open = collections.filter(({ slug, auth }) => !auth && !closed.includes(slug))
  const slugs: ReadonlySet<string> = new Set(open.map(({ slug }) => slug))
  const globalSlugs: ReadonlySet<string> = new Set(globals.map(({ slug }) => slug))
  const inApi = `${routes.api}/`

  return (path) => {
    if (!path.startsWith(inApi)) return false
    const [first = '', second, third, ...more] = path.slice(inApi.length).split('/')
    if (more.length > 0) return false
    if (first === 'coverage') return second !== undefined && coverage.has(second)
    if (third !== undefined) return false
    if (first === 'globals') return second !== undefined && globalSlugs.has(second)
    return slugs.has(first) && (second === undefined || /^[\w-]+$/.test(second))
  }
}

const coverage: ReadonlySet<string> = new Set(['municipalities', 'counties', 'nation', 'method'])
