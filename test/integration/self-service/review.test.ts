import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  type Json,
  someone,
} from '../../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf } from '../../support/content.ts'
import { linkIn, writtenMails } from '../../support/mail-server.ts'

type Person = Api & { id: string; email: string }

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0].code]

describe('a request for review', () => {
  let own: string
  let manager: Person
  let contributor: Person
  let stranger: Person

  const member = (municipality: string, role = 'contributor') => ({
    municipality,
    role: `municipality-${role}`,
  })

  beforeAll(async () => {
    own = (await aMunicipality()).id
    const other = (await aMunicipality()).id
    manager = await someone({ memberships: [member(own, 'manager')] })
    contributor = await someone({ memberships: [member(own)] })
    stranger = await someone({ memberships: [member(other, 'manager')] })
  })

  const aDraft = async (): Promise<Json> =>
    docOf(
      await contributor.post('/api/offers?draft=true&depth=0', {
        title: aTitle('Utkast'),
        municipality: own,
      }),
    )
  const ask = (who: Api, { id }: Json, body: object = {}) =>
    who.post(`/api/offers/${id}/review`, body)
  const answer = (who: Api, id: string, body: object) =>
    who.post(`/api/review-requests/${id}/answer`, body)
  const stateOf = async (offer: Json): Promise<Json> => {
    const query = `where[offer][equals]=${offer.id}&depth=0`
    return (await contributor.get(`/api/review-requests?${query}`)).body.docs[0]
  }
  const mailAbout = async (who: Person, title: string, begins: string) => {
    for (let time = 0; time < 1000; time += 1) {
      const mails = await writtenMails(who.email, 0)
      const found = mails.find(({ subject }) => subject === `${begins}: ${title}`)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`No mail “${begins}: ${title}”.`)
  }

  test('reaches the manager, who publishes, and the contributor is told', async () => {
    const offer = await aDraft()
    docOf(await ask(contributor, offer, { note: 'Er plassene riktige?' }))
    const asked = await mailAbout(manager, offer.title, 'Til gjennomgang')
    expect(asked.text).toContain(contributor.email)
    expect(asked.text).not.toContain('Er plassene riktige?')
    expect(linkIn(asked)).toMatch(new RegExp(`/admin/collections/offers/${offer.id}$`))
    const list = await manager.get('/api/review-requests?where[state][equals]=waiting&depth=0')
    expect(list.body.docs.map((each: Json) => each.offer)).toContain(offer.id)

    docOf(await manager.patch(`/api/offers/${offer.id}`, { _status: 'published' }))
    expect(await stateOf(offer)).toMatchObject({ state: 'done', answeredBy: manager.id })
    await mailAbout(contributor, offer.title, 'Publisert')
  })

  test('is sent back with a comment, and can be asked again', async () => {
    const offer = await aDraft()
    const { id } = docOf(await ask(contributor, offer, { note: 'Første' }))
    expect(codeOf(await answer(manager, id, { state: 'returned' }))).toEqual([
      400,
      'comment-missing',
    ])
    docOf(await answer(manager, id, { state: 'returned', comment: 'Skriv antall plasser.' }))
    expect(await stateOf(offer)).toMatchObject({
      state: 'returned',
      comment: 'Skriv antall plasser.',
    })
    const mail = await mailAbout(contributor, offer.title, 'Sendt tilbake')
    expect(mail.text).not.toContain('Skriv antall plasser.')
    expect(codeOf(await answer(manager, id, { state: 'returned', comment: 'x' }))).toEqual([
      409,
      'not-waiting',
    ])
    docOf(await ask(contributor, offer, { note: 'Andre' }))
    expect(await stateOf(offer)).toMatchObject({
      id,
      state: 'waiting',
      note: 'Andre',
      comment: null,
    })
  })

  test('of an offer ends with publishing only', async () => {
    const offer = await aDraft()
    const { id } = docOf(await ask(contributor, offer))
    expect(codeOf(await answer(manager, id, { state: 'done' }))).toEqual([400, 'publish-instead'])
  })

  test('of a plan ends when the manager has looked at it', async () => {
    const title = aTitle('Plan')
    const plan = docOf(await manager.post('/api/plans?depth=0', { title, municipality: own }))
    const asked = docOf(await contributor.post(`/api/plans/${plan.id}/review`, {}))
    docOf(await answer(manager, asked.id, { state: 'done', comment: 'Fint.' }))
    await mailAbout(contributor, title, 'Gjennomgått')
  })

  test('is for who may write the document, and answered by who may publish it', async () => {
    const offer = await aDraft()
    const editor = await someone({ roles: ['editor'] })
    for (const who of [anonymous(), editor]) expect((await ask(who, offer)).status).toBe(403)
    expect((await ask(stranger, offer)).status).toBe(404)
    const { id } = docOf(await ask(contributor, offer))
    const given = { state: 'returned', comment: 'x' }
    expect((await answer(contributor, id, given)).status).toBe(403)
    expect((await answer(stranger, id, given)).status).toBe(404)
    expect((await stranger.get(`/api/review-requests/${id}`)).status).toBe(404)
    const published = await anOffer((await aMunicipality()).id)
    expect((await ask(contributor, published)).status).toBe(404)
  })

  test('is not written by hand', async () => {
    const offer = await aDraft()
    const { id } = docOf(await ask(contributor, offer))
    const answers = [
      await manager.post('/api/review-requests', {
        municipality: own,
        offer: offer.id,
        state: 'done',
      }),
      await manager.patch(`/api/review-requests/${id}`, { state: 'done' }),
      await manager.delete(`/api/review-requests/${id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  test('is refused where there is nothing to look at, or with a note that is none', async () => {
    const published = await anOffer(own)
    expect(codeOf(await ask(contributor, published))).toEqual([409, 'nothing-to-review'])
    const offer = await aDraft()
    for (const note of [7, {}, [], 'x'.repeat(1001)]) {
      expect((await ask(contributor, offer, { note })).status).toBe(400)
    }
  })

  test('goes with the offer it is about', async () => {
    const offer = await aDraft()
    const { id } = docOf(await ask(contributor, offer))
    const admin = await administrator()
    expect((await admin.delete(`/api/offers/${offer.id}`)).status).toBe(200)
    expect((await admin.get(`/api/review-requests/${id}`)).status).toBe(404)
  })
})
