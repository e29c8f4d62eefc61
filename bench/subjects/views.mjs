import { fileURLToPath } from 'node:url'
import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { ownScript } from '../measure/own-script.mjs'
import { table } from '../measure/table.mjs'
import { startFront } from '../servers/start.mjs'

const rounds = 25

const coverage = ['', '/heat-map', '/ladder', '/arenas', '/trend', '/comparison', '/report']
const whatIf = '/what-if?add=icdp-minoritet&seats=200'
const steps = ['map', 'analyse', 'plan', 'choose', 'carry-through']

/**
 * How long the views of ours in the admin take to the last byte, beside Payload's own list of the
 * offers they are of; and how much JavaScript the admin sends that is our own.
 */
export async function measure(print) {
  for (const engine of engines) {
    const { variables, password } = await filledContent(engine)
    const server = await startFront(variables)
    try {
      const read = await signIn(server, password)
      const views = await findViews(read)
      const times = await inRounds(
        rounds,
        Object.fromEntries(
          Object.entries(views).map(([name, path]) => [name, () => timeOf(() => read(path))]),
        ),
      )
      const [list] = Object.keys(views)
      const rows = Object.keys(views).map((name) => compare(name, times[name], times[list]))
      print(table(`Views of the admin, ${engine.name}, ms to the last byte`, rows))
    } finally {
      await server.stop()
    }
  }
  const { files, bytes } = await ownScript(fileURLToPath(new URL('../..', import.meta.url)))
  print(
    `JavaScript of our own that the admin sends, ${files} files together, compressed: ${(bytes / 1000).toFixed(1)} kB.`,
  )
}

/** Each of ours by what it is, the first Payload's own. */
async function findViews(read) {
  const idOf = async (collection, where) =>
    JSON.parse(await read(`/api/${collection}?where${where}&depth=0&limit=1`)).docs[0].id
  const municipality = `/admin/collections/municipalities/${await idOf('municipalities', '[number][equals]=9901')}`
  const programs = '/admin/collections/programs'
  const program = await idOf('programs', '[slug][equals]=icdp')
  const offer = await idOf('offers', '[_status][equals]=published')
  return {
    'Payload’s list of offers': '/admin/collections/offers',
    'start page of an administrator': '/admin',
    ...Object.fromEntries(
      [...coverage, whatIf].map((path) => [`coverage${path}`, `${municipality}/coverage${path}`]),
    ),
    ...Object.fromEntries(
      steps.map((step) => [`way/${step}`, `/admin/collections/municipalities/way/9901/${step}`]),
    ),
    'what lacks Nynorsk': '/admin/translate?language=nn&collection=programs',
    'a programme, translated': `${programs}/${program}/translate?locale=nn`,
    'a programme, previewed': `${programs}/${program}/preview`,
    'two programmes, compared': `${programs}/compare?programs=icdp,dua-basic`,
    'an offer, changed as one of many': `/admin/collections/offers/bulk?ids=${offer}`,
  }
}

async function signIn({ url }, password) {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@tiltaksvifte.example', password }),
  })
  const { token } = await answer.json()
  return async (path) => {
    // A page that is not for whoever asks is another page, and no measure of this one.
    const page = await fetch(url + path, {
      headers: { authorization: `JWT ${token}` },
      redirect: 'manual',
    })
    if (page.status !== 200) throw new Error(`views: ${path} gave ${page.status}.`)
    return page.text()
  }
}

async function timeOf(read) {
  const begun = performance.now()
  await read()
  return performance.now() - begun
}
