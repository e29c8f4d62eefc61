import { ask } from '../servers/ask.mjs'
import { compareReads } from './compare-reads.mjs'

const fields =
  'id title slug summary responsible { name slug } levels { key title } arenas { key title }'

/** GraphQL: a list of ten programmes with three relations, and one programme. */
export const measure = (print) => compareReads({ title: 'GraphQL', readsOf, print })

export async function readsOf(url) {
  const list = query(`{ Programs(limit: 10) { docs { ${fields} } totalDocs } }`)
  const { data } = JSON.parse((await ask(`${url}${list.path}`, list.request)).body)
  const [{ id }] = data.Programs.docs
  return {
    'list of 10 with three relations': list,
    single: query(`query One($id: String!) { Program(id: $id) { ${fields} } }`, { id }),
  }
}

function query(text, variables = {}) {
  return {
    path: '/api/graphql',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    },
  }
}
