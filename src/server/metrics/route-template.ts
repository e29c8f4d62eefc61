import type { SanitizedConfig } from 'payload'

/** One step of a path, the route that ends there, and what may follow it. */
type Step = { route: string | null; next: Map<string, Step>; parameter: Step | null }

/**
 * What stands for a path in the metrics: the template of the route that answers it, as it was
 * declared, such as `/api/programs/:id`. Nothing that a visitor wrote is ever part of it, because
 * such labels would hold names and keys, and anybody could make as many as they liked.
 */
export function routeTemplates(config: SanitizedConfig): (path: string) => string {
  const top = aStep()
  for (const route of declaredRoutes(config)) add(top, `/api${route}`)
  for (const route of ['/', '/health', '/ready', '/metrics', '/api/graphql']) add(top, route)
  return (path) => find(top, path) ?? roomOf(path)
}

/** What is answered under no declared route: pages and scripts of the admin, and what is not found. */
function roomOf(path: string): string {
  const room = rooms.find((each) => path === each || path.startsWith(`${each}/`))
  return room === undefined ? 'other' : `${room}/*`
}

const rooms = ['/api', '/admin', '/_next']

function declaredRoutes({ collections, globals, endpoints }: SanitizedConfig): string[] {
  return [
    ...endpoints.map(({ path }) => path),
    ...collections.flatMap((each) => under(`/${each.slug}`, each)),
    ...globals.flatMap((each) => under(`/globals/${each.slug}`, each)),
  ]
}

type Declared = { endpoints: false | readonly { path: string }[] }

const under = (base: string, { endpoints }: Declared): string[] =>
  (endpoints || []).map(({ path }) => `${base}${path}`)

const aStep = (): Step => ({ route: null, next: new Map(), parameter: null })

const namesOf = (path: string): string[] => path.split('/').filter(Boolean)

function add(top: Step, declared: string): void {
  // A last parameter that may be left out makes two routes.
  const route = declared.replace(/\?$/, '')
  if (route !== declared) add(top, route.slice(0, route.lastIndexOf('/')))
  namesOf(route).reduce(follow, top).route ??= `/${namesOf(route).join('/')}`
}

function follow(step: Step, name: string): Step {
  if (name.startsWith(':')) {
    step.parameter ??= aStep()
    return step.parameter
  }
  const next = step.next.get(name) ?? aStep()
  step.next.set(name, next)
  return next
}

function find(top: Step, path: string): string | null {
  let step: Step | null = top
  for (const name of namesOf(path)) {
    step = step.next.get(name) ?? step.parameter
    if (step === null) return null
  }
  return step.route
}
