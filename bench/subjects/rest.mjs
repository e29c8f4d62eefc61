import { ask } from '../servers/ask.mjs'
import { compareReads } from './compare-reads.mjs'

/** REST: a list of ten programmes with their relations, and one programme. */
export const measure = (print) => compareReads({ title: 'REST', readsOf, print })

export async function readsOf(url) {
  const list = '/api/programs?limit=10&depth=1'
  const { docs } = JSON.parse((await ask(`${url}${list}`)).body)
  return {
    'list of 10 at depth 1': { path: list },
    'single at depth 1': { path: `/api/programs/${docs[0].id}?depth=1` },
  }
}
