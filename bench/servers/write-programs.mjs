import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { makePrograms } from '../content/programs.mjs'

// Adds the invented programmes to a database that has been seeded, through Payload, and ends.
const payload = await getPayload({ config })
const slugs = ['levels', 'arenas', 'institutions']
const [levels, arenas, institutions] = await Promise.all(
  slugs.map(async (collection) => {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false })
    return docs.map(({ id }) => id)
  }),
)
for (const data of makePrograms(Number(process.env.PROGRAMS), { levels, arenas, institutions })) {
  await payload.create({
    collection: 'programs',
    locale: 'nb',
    depth: 0,
    data: { ...data, _status: 'published' },
    // As the seed does: the first filling is no news for the audit log.
    context: { seeding: true },
  })
}
await payload.destroy()
process.exit(0)
