import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type AdminAction, adminActions, asSent } from '../../support/admin-actions.ts'
import { type Api, administrator, type Json, someone, tokenFor } from '../../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf } from '../../support/content.ts'

type Member = Api & { id: string; email: string; password: string }

const later = () => asSent(new Date(Date.now() + 3_600_000))

let own: string
let other: string

beforeAll(async () => {
  own = (await aMunicipality()).id
  other = (await aMunicipality()).id
})

const aMember = (municipality: string, role: string): Promise<Member> =>
  someone({ memberships: [{ municipality, role: `municipality-${role}` }] })

const actionsOf = async (person: Member): Promise<AdminAction> =>
  adminActions(await tokenFor(person))

async function aDraft(municipality: string): Promise<Json> {
  const admin = await administrator()
  const draft = { title: aTitle('Utkast'), municipality, status: 'active' }
  return docOf(await admin.post('/api/offers?draft=true', draft))
}

const publish = ({ id }: Json, date: string) => ({
  type: 'publish',
  date,
  doc: { relationTo: 'offers', value: id },
})

const plansFor = async (act: AdminAction, { id }: Json): Promise<string[]> => {
  const asked = { id, collectionSlug: 'offers' }
  const { status, text } = await act('get-upcoming-scheduled-publish', asked)
  if (status !== 200) return []
  return [...text.matchAll(/"id":"([^"]+)"/g)].map(([, plan]) => plan ?? '')
}

describe('case 31: a publication at a later time', () => {
  test('is planned by a manager, who sees it and may call it off', async () => {
    const act = await actionsOf(await aMember(own, 'manager'))
    const draft = await aDraft(own)
    expect((await act('schedule-publish', publish(draft, later()))).status).toBe(200)
    const [plan] = await plansFor(act, draft)
    expect(plan).toBeTruthy()
    await act('schedule-publish', { ...publish(draft, later()), deleteID: plan })
    expect(await plansFor(act, draft)).not.toContain(plan)
  })

  test('is not planned, seen or called off by anybody else', async () => {
    const owner = await actionsOf(await aMember(own, 'manager'))
    const draft = await aDraft(own)
    await owner('schedule-publish', publish(draft, later()))
    const plans = await plansFor(owner, draft)
    expect(plans).toHaveLength(1)
    const strangers: [string, AdminAction][] = [
      ['nobody', await adminActions()],
      ['a contributor', await actionsOf(await aMember(own, 'contributor'))],
      ['the manager of another', await actionsOf(await aMember(other, 'manager'))],
    ]
    for (const [name, act] of strangers) {
      const planned = await act('schedule-publish', publish(draft, later()))
      const unplanned = await act('schedule-publish', {
        ...publish(draft, later()),
        deleteID: plans[0],
      })
      expect([name, planned.status, unplanned.status]).toEqual([name, 404, 404])
      expect(await plansFor(act, draft)).toEqual([])
    }
    expect(await plansFor(owner, draft)).toEqual(plans)
  })

  test('is not called off from a document of one’s own', async () => {
    const owner = await actionsOf(await aMember(own, 'manager'))
    const draft = await aDraft(own)
    await owner('schedule-publish', publish(draft, later()))
    const [plan] = await plansFor(owner, draft)
    const stranger = await actionsOf(await aMember(other, 'manager'))
    const mine = await aDraft(other)
    const { text } = await stranger('schedule-publish', {
      ...publish(mine, later()),
      deleteID: plan,
    })
    expect(text).toContain('"error"')
    expect(await plansFor(owner, draft)).toEqual([plan])
  })

  test('is done as whoever planned it, with the rights of that time', async () => {
    const admin = await administrator()
    const kept = await aMember(own, 'manager')
    const demoted = await aMember(own, 'manager')
    const gone = await aMember(own, 'manager')
    const drafts = [await aDraft(own), await aDraft(own), await aDraft(own)]
    const published = await anOffer(own)
    const soon = asSent(new Date(Date.now() + 4000))
    for (const [place, person] of [kept, demoted, gone].entries()) {
      const act = await actionsOf(person)
      expect((await act('schedule-publish', publish(drafts[place], soon))).status).toBe(200)
      if (person === demoted) {
        const unpublish = { ...publish(published, soon), type: 'unpublish' }
        expect((await act('schedule-publish', unpublish)).status).toBe(200)
      }
    }
    const memberships = [{ municipality: own, role: 'municipality-contributor' }]
    docOf(await admin.patch(`/api/users/${demoted.id}`, { memberships }))
    docOf(await admin.delete(`/api/users/${gone.id}`))
    const look = async () =>
      Promise.all(
        [...drafts, published].map(
          async ({ id }) => (await admin.get(`/api/offers/${id}`)).body._status,
        ),
      )
    for (let round = 0; round < 90 && (await look())[0] !== 'published'; round += 1)
      await wait(1000)
    expect(await look()).toEqual(['published', 'draft', 'draft', 'published'])
  }, 120_000)
})
