import { randomUUID } from 'node:crypto'
import { type Answer, administrator, idOf, type Json } from './api.ts'
import { aMunicipality, anOffer, docOf, inYouthCell } from './content.ts'

export type Twin = Readonly<{ id: string; number: string; county: string }>

/** A municipality like its twin but for what is given: the same names, offers, needs and children. */
async function aTwin(fields: { children: Record<string, number> }): Promise<Twin> {
  const county = `t${randomUUID().slice(0, 8)}`
  const made = await aMunicipality({
    name: 'Tvilling',
    countyNumber: county,
    countyName: 'Tvillingfylket',
    ...fields,
  })
  // Its seats are split between a cell that may be small and others that are not.
  const ageGroups = await Promise.all(
    ['6-12', '13-17'].map((key) => idOf('age-groups', 'key', key)),
  )
  const youth = await inYouthCell()
  await anOffer(made.id, { ...youth, title: 'For to aldre', ageGroups, seats: 20 })
  await anOffer(made.id, { ...youth, title: 'For de eldste', seats: 1 })
  return { ...made, county }
}

/** Its own need profile: the national template, but so many families in the youth cell. */
async function setYouthNeed({ id }: Twin, share: number): Promise<void> {
  const admin = await administrator()
  const profile = docOf(await admin.post('/api/needs?depth=0', { municipality: id }))
  const [level, theme, ageGroup] = await Promise.all([
    idOf('levels', 'key', 'selective'),
    idOf('themes', 'key', 'youth-risk'),
    idOf('age-groups', 'key', '13-17'),
  ])
  const cells = profile.cells.map((cell: Json) =>
    cell.level === level && cell.theme === theme && cell.ageGroup === ageGroup
      ? { ...cell, prevalence: share, basis: 'stock', source: 'Egen telling', year: 2026 }
      : cell,
  )
  docOf(await admin.patch(`/api/needs/${profile.id}?depth=0`, { cells }))
}

const children = { '0': 400, '1-5': 2000, '6-12': 3000 }

/** Two municipalities whose answers may tell nothing apart but their numbers. */
export const pairsOfTwins = {
  families: async () => {
    const twins = [
      await aTwin({ children: { ...children, '13-17': 2000 } }),
      await aTwin({ children: { ...children, '13-17': 2000 } }),
    ] as const
    await setYouthNeed(twins[0], 1.2 / 2000)
    await setYouthNeed(twins[1], 4.6 / 2000)
    return twins
  },
  children: async () =>
    [
      await aTwin({ children: { ...children, '13-17': 1 } }),
      await aTwin({ children: { ...children, '13-17': 4 } }),
    ] as const,
}

/** Where a number is a name, not the digits of a figure. */
const named = (number: string): RegExp => new RegExp(`(?<=["/=])${number}(?=["&-])`, 'g')

/** An answer to the byte, without what names a municipality and when it was computed. */
export function textOf(answer: Pick<Answer, 'status' | 'body'>, { number, county }: Twin): string {
  if (answer.status !== 200 || answer.body.errors) {
    throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
  }
  return JSON.stringify(answer.body)
    .replaceAll(named(number), 'NUMBER')
    .replaceAll(named(county), 'COUNTY')
    .replaceAll(/"computedAt":"[^"]+"/g, '')
}
