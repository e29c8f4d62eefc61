import type { DocumentNode } from 'graphql'
import { Refusal } from '../problem.ts'
import { limits } from './limits.ts'
import { type Measure, measureDocument, type Variables } from './measure-document.ts'

const bounded = ['depth', 'aliases', 'directives', 'rootFields', 'fields', 'cost'] as const

const words: Readonly<Record<(typeof bounded)[number], string>> = {
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the root',
  fields: 'fields with all fragments written out',
  cost: 'in cost, which is each field times the limit of the lists it lies in',
}

/**
 * Stands before every rule of GraphQL's and Payload's, some of which take time that doubles with
 * each fragment.
 *
 * @throws Refusal 400 naming the first limit that is passed
 */
export function refuseCostlyDocument(document: DocumentNode, variables: Variables): void {
  const measure = measureOnce(document, variables)
  if (measure.cycle !== null) {
    const message = 'A fragment of the query contains itself. Take it out of its own fields.'
    throw new Refusal(400, { code: 'invalid-query', message, field: 'query' })
  }
  const passed = bounded.find((name) => measure[name] > limits[name])
  if (passed) throw tooCostly(describe(passed, measure))
}

const measures = new WeakMap<DocumentNode, Measure>()

/** Documents are kept parsed, so that each is measured once, unless a variable says how much it asks for. */
function measureOnce(document: DocumentNode, variables: Variables): Measure {
  const kept = measures.get(document)
  if (kept) return kept
  const measure = measureDocument(document, variables)
  if (!measure.varies) measures.set(document, measure)
  return measure
}

export const tooCostly = (message: string) =>
  new Refusal(400, { code: 'query-too-costly', message, field: 'query' })

const describe = (name: (typeof bounded)[number], measure: Measure): string =>
  `The query may have at most ${limits[name]} ${words[name]}. Received ${measure[name]}. Ask in several requests.`
