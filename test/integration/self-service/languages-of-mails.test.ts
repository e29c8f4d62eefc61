import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, someone } from '../../support/api.ts'
import { aMunicipality, anOffer, docOf } from '../../support/content.ts'
import { writtenMails } from '../../support/mail-server.ts'

const nynorsk = { 'accept-language': 'nn-NO,nn;q=0.9,no;q=0.8,nb;q=0.7,en;q=0.6' }

describe('a mail', () => {
  test('with a link for a new password is in the language it was asked for in', async () => {
    const { email } = await someone({ roles: ['editor'] })
    await anonymous().send('/api/users/forgot-password', {
      method: 'POST',
      body: { email },
      headers: nynorsk,
    })
    const [mail] = await writtenMails(email)
    expect(mail?.text).toContain('Lenkja verkar éin gong')
    expect(mail?.text).toContain('Helsing Tiltaksvifte')
  })

  test('about a review is in the language of the account, which its owner chooses', async () => {
    const { id: municipality } = await aMunicipality()
    const manager = await someone({
      memberships: [{ municipality, role: 'municipality-manager' }],
    })
    const contributor = await someone({
      memberships: [{ municipality, role: 'municipality-contributor' }],
    })
    docOf(await manager.patch(`/api/users/${manager.id}`, { language: 'en' }))
    const offer = await anOffer(municipality, { _status: 'draft' })
    docOf(await contributor.post(`/api/offers/${offer.id}/review`, {}))
    const [mail] = await writtenMails(manager.email)
    expect(mail?.subject).toBe(`To be reviewed: ${offer.title}`)
  })

  test('with an invitation is in the written form of the municipality', async () => {
    const { id: municipality } = await aMunicipality({ writtenForm: 'nn' })
    const email = `nina-${municipality}@tiltaksvifte.example`.toLowerCase()
    const admin = await administrator()
    docOf(
      await admin.post('/api/invitations', { email, municipality, role: 'municipality-manager' }),
    )
    const [mail] = await writtenMails(email)
    expect(mail?.text).toContain('som kommuneansvarleg')
  })
})

test('an error is in Nynorsk for whoever would rather have that', async () => {
  const { body } = await anonymous().send('/api/users/forgot-password', {
    method: 'POST',
    body: { email: 'ingen' },
    headers: nynorsk,
  })
  expect(body.errors[0].message).toBe('Skriv e-postadressa du loggar inn med.')
})
