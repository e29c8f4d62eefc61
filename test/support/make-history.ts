import { getPayload } from 'payload'
import config, { environment } from '../../payload.config.ts'
import { keepCoverageHistory } from '../../plugins/coverage/index.ts'
import { migrate } from '../../src/migrate.ts'
import { fillEmptyDatabase } from '../../src/server/fill-empty-database.ts'

/**
 * Fills the database its environment names, and gives it a past: a process of its own, because a
 * server's clock cannot be set. Prints the password of the administrator, as the server does.
 */
const payload = await getPayload({ config })
await migrate(payload, environment.database)
await fillEmptyDatabase(payload)

const large = { '0': 400, '1-5': 2000, '6-12': 3000, '13-17': 2000 }

// Long ago, three days with a change in one month, and a new year without any.
const old = await makeMunicipality('7005', large)
const first = await makeOffer(old, 'Gammel', { seats: 1 })
await endDay('2024-03-04')
await payload.update({ collection: 'offers', id: first, data: { seats: 2 } })
await endDay('2024-03-12')
await payload.update({ collection: 'offers', id: first, data: { seats: 3 } })
await endDay('2024-03-20')
await endDay('2024-12-31')

const open = await makeMunicipality('7001', large)
const small = await makeMunicipality('7002', { ...large, '13-17': 15 })
const closed = await makeMunicipality('7003', large, { portfolioPublished: false })
await makeMunicipality('7004', large)

// The first day of the others' history.
const icdp = await makeOffer(open, 'ICDP', { seats: 20 })
const cos = await makeOffer(open, 'COS-P', { seats: 10 })
await makeOffer(small, 'Liten', { seats: 1 })
const shared = await makeOffer(closed, 'Delt', {
  seats: 10,
  sharedWith: [{ municipality: open, share: 0.5 }],
})
await endDay('2025-11-01')

// More seats, one offer gone, one new.
await payload.update({ collection: 'offers', id: icdp, data: { seats: 40 } })
await payload.delete({ collection: 'offers', id: cos })
await makeOffer(open, 'PMTO', { seats: 15 })
await payload.delete({ collection: 'offers', id: first })
await payload.update({ collection: 'offers', id: shared, data: { seats: 12 } })
await endDay('2026-02-10')

// Nothing.
await endDay('2026-03-01')

// Other numbers of children; those of the small one are as small as before.
await payload.update({
  collection: 'municipalities',
  id: open,
  data: { children: await childrenRows({ ...large, '13-17': 2500 }) },
})
await payload.update({
  collection: 'municipalities',
  id: small,
  data: { children: await childrenRows({ ...large, '13-17': 20 }) },
})
await Promise.all([endDay('2026-05-20'), endDay('2026-05-20')])

// Today, of which there is no snapshot.
await payload.update({ collection: 'offers', id: icdp, data: { status: 'paused' } })

await payload.destroy()
process.exit(0)

async function endDay(day: string): Promise<void> {
  await keepCoverageHistory(payload, () => new Date(`${day}T20:00:00Z`))
}

async function makeMunicipality(number: string, children: object, fields: object = {}) {
  const { id } = await payload.create({
    collection: 'municipalities',
    data: {
      number,
      name: `Kommune ${number}`,
      countyNumber: '70',
      countyName: 'Prøvefylket',
      portfolioPublished: true,
      fictional: true,
      children: await childrenRows(children),
      ...fields,
    },
  })
  return id
}

/** An active offer for young people at risk. */
async function makeOffer(municipality: string, title: string, fields: object): Promise<string> {
  const { id } = await payload.create({
    collection: 'offers',
    data: {
      title,
      municipality,
      status: 'active',
      levels: [await idOf('levels', 'selective')],
      ageGroups: [await idOf('age-groups', '13-17')],
      themes: [{ theme: await idOf('themes', 'youth-risk'), relevance: 'main' }],
      arenas: [await idOf('arenas', 'school')],
      _status: 'published',
      ...fields,
    },
  })
  return id
}

async function childrenRows(children: object) {
  return Promise.all(
    Object.entries(children).map(async ([key, count]: [string, number]) => ({
      ageGroup: await idOf('age-groups', key),
      count,
      year: 2026,
    })),
  )
}

async function idOf(
  collection: 'levels' | 'age-groups' | 'themes' | 'arenas',
  key: string,
): Promise<string> {
  const { docs } = await payload.find({ collection, where: { key: { equals: key } }, limit: 1 })
  const [doc] = docs
  if (!doc) throw new Error(`No ${collection} with key ${key}.`)
  return doc.id
}
