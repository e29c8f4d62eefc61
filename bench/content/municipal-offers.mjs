import { ask } from '../servers/ask.mjs'

const json = { 'content-type': 'application/json' }

/**
 * Opens the portfolio of every municipality and gives each an invented offer, in a database of this
 * run that is thrown away.
 *
 * @returns by municipality `{ number, offer, seats, writtenAt, headers }`, as the mix needs it
 */
export async function prepareMunicipalities(url, password) {
  const body = JSON.stringify({ email: 'admin@tiltaksvifte.example', password })
  const login = await ask(`${url}/api/users/login`, { method: 'POST', headers: json, body })
  const headers = { ...json, authorization: `JWT ${JSON.parse(login.body).token}` }
  const of = await classification(url)
  const places = []
  for (let page = 1; ; page += 1) {
    const query = `limit=100&page=${page}&depth=0&sort=number&select[number]=true`
    const { docs, hasNextPage } = JSON.parse((await ask(`${url}/api/municipalities?${query}`)).body)
    for (const { id, number } of docs) places.push(await prepare(url, { id, number, headers, of }))
    if (!hasNextPage) return places.filter(({ isOwn }) => isOwn)
  }
}

async function prepare(url, { id, number, headers, of }) {
  const send = (path, method, data) =>
    fetch(`${url}${path}`, { method, headers, body: JSON.stringify(data) })
  await send(`/api/municipalities/${id}`, 'PATCH', { portfolioPublished: true })
  const made = await send('/api/offers', 'POST', {
    title: `(Fiktivt) tilbud i ${number}`,
    municipality: id,
    status: 'active',
    seats: 10,
    _status: 'published',
    ...of,
  })
  const { doc } = await made.json()
  // Those that have other offers too would not say which is first.
  const list = await ask(`${url}/api/offers?where[municipality.number][equals]=${number}`)
  const isOwn = JSON.parse(list.body).totalDocs === 1
  return { number, offer: doc.id, seats: 10, writtenAt: 0, headers, isOwn, isWriting: false }
}

async function classification(url) {
  const idOf = async (collection, key) => {
    const { body } = await ask(`${url}/api/${collection}?where[key][equals]=${key}&depth=0`)
    return JSON.parse(body).docs[0].id
  }
  return {
    levels: [await idOf('levels', 'selective')],
    ageGroups: [await idOf('age-groups', '13-17')],
    themes: [{ theme: await idOf('themes', 'youth-risk'), relevance: 'main' }],
    arenas: [await idOf('arenas', 'school')],
  }
}
